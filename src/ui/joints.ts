/** The fifteen joints: the shape is the state, the colour never alone. Drawn on a 24 x 24 grid around 12,12. */
export type JointShape =
  | 'bound'
  | 'chosen'
  | 'requested'
  | 'inProgress'
  | 'needsYou'
  | 'overdue'
  | 'refused'
  | 'held'
  | 'nothingFound'
  | 'unbound'
  | 'doneByYou'
  | 'withdrawn'
  | 'noAnswer'
  | 'notCovered'
  | 'cameBack';

export type JointTone = 'ink' | 'ink2' | 'ink3' | 'dai' | 'warning' | 'danger';

export interface JointDrawing {
  readonly tone: JointTone;
  /** Stroked outlines, as path data. */
  readonly strokes: string;
  /** Filled parts, as path data. */
  readonly fills?: string;
  /** A dotted ring of this radius. */
  readonly dottedRing?: number;
  readonly branch: 'solid' | 'dashed' | 'dotted' | 'gap' | 'none';
  /** Where the shape ends on the right, in grid units: the branch starts there. */
  readonly end: number;
}

/** A circle around x,y as path data. */
const ring = (r: number, x = 12, y = 12): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

export const joints: Readonly<Record<JointShape, JointDrawing>> = {
  bound: { tone: 'ink', strokes: '', fills: ring(4.5), branch: 'solid', end: 16 },
  chosen: {
    tone: 'dai',
    strokes: '',
    fills: 'M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z',
    branch: 'solid',
    end: 16,
  },
  requested: { tone: 'dai', strokes: ring(5), fills: 'M12 7a5 5 0 0 1 0 10z', branch: 'dashed', end: 19 },
  inProgress: { tone: 'dai', strokes: `${ring(6)}M12 8.5V12l2.5 1.5`, branch: 'dashed', end: 20 },
  needsYou: { tone: 'warning', strokes: 'M12 5l7.5 13h-15zM12 10v4M12 16v.5', branch: 'solid', end: 17 },
  overdue: {
    tone: 'warning',
    strokes: `${ring(6, 10, 13)}M10 9.5V13l2.5 1.5M20.5 5v7M20.5 16v.5`,
    branch: 'dashed',
    end: 23,
  },
  refused: {
    tone: 'danger',
    strokes: 'M7 6h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM9 12h6',
    branch: 'solid',
    end: 18,
  },
  held: {
    tone: 'ink2',
    strokes: 'M8 11h8a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM9 11V8.5a3 3 0 0 1 6 0V11',
    branch: 'solid',
    end: 17,
  },
  nothingFound: { tone: 'ink2', strokes: `${ring(5)}M8.5 15.5l7-7`, branch: 'none', end: 18 },
  unbound: { tone: 'ink', strokes: 'M7 12.5l3.5 3.5L17 8.5', branch: 'gap', end: 18 },
  doneByYou: { tone: 'ink2', strokes: `M8 12.3l3 3 5-6${ring(8)}`, branch: 'gap', end: 21 },
  withdrawn: { tone: 'ink2', strokes: `${ring(6)}M9 12h6`, branch: 'solid', end: 18 },
  noAnswer: {
    tone: 'ink2',
    strokes: 'M10 10a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M12 15.5v.5',
    dottedRing: 8,
    branch: 'dotted',
    end: 23,
  },
  notCovered: { tone: 'ink3', strokes: '', dottedRing: 6, branch: 'none', end: 19 },
  cameBack: {
    tone: 'warning',
    strokes: 'M18 13a6 6 0 1 1-2-5.5M17 3.5v4.5h-4.5',
    fills: ring(2.5),
    branch: 'solid',
    end: 19,
  },
};
