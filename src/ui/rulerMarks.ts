/** The ruler's geometry in its own units: a mark for each day of the holding period, today's with a dot, then what nobody knows. */

export interface RulerSize {
  readonly width: number;
  readonly height: number;
  /** How much of the width the holding period takes; the rest is what comes after it. */
  readonly period: number;
  /** Where the marks stand. */
  readonly base: number;
}

export const rulerSizes = {
  narrow: { width: 288, height: 44, period: 264, base: 42 },
  /** From 720 px on: labels stand under the marks. */
  wide: { width: 640, height: 56, period: 616, base: 38 },
} as const satisfies Record<string, RulerSize>;

const heights = { spent: 8, left: 24, tenth: 4, today: 36 } as const;

/** A holding period that is longer gets one mark for every second day. */
const LONGEST_BY_DAY = 200;

/** In a holding period of few days a mark stays a mark. */
const WIDEST = 8;

export interface RulerMarks {
  /** Path data, one path for each kind of mark. */
  readonly spent: string;
  readonly left: string;
  readonly last: string;
  /** The middle of today's mark; null when the holding period is over. */
  readonly todayAt: number | null;
  readonly todayTop: number;
}

/** `spent` days of `days` are gone, today included: 53 of 90 leaves 37, and on day 0 all 90 are left. */
export function rulerMarks(size: RulerSize, days: number, spent: number, ended: boolean, lastDays = 7): RulerMarks {
  const { base } = size;
  const step = days > LONGEST_BY_DAY ? 2 : 1;
  const count = Math.ceil(days / step);
  const pitch = size.period / Math.max(1, count);
  const width = round(Math.min(pitch * 0.55, WIDEST));
  const today = Math.min(count, Math.ceil(spent / step));
  const marks = { spent: '', left: '', last: '' };
  for (let index = 1; index <= count; index += 1) {
    if (index === today && !ended) continue;
    const gone = ended || index < today;
    const kind = gone ? 'spent' : index > count - lastDays / step ? 'last' : 'left';
    const height = (gone ? heights.spent : heights.left) + (index % 10 === 0 ? heights.tenth : 0);
    const x = round((index - 0.5) * pitch - width / 2);
    marks[kind] += `M${x} ${base}v${-height}h${width}v${height}z`;
  }
  const todayAt = ended ? null : round(Math.max(TODAY_HALF, (today - 0.5) * pitch));
  return { ...marks, todayAt, todayTop: base - heights.today };
}

/** Half of today's mark: on day 0 it stands before the first one. */
const TODAY_HALF = 1.5;

/** Room that today's label wants for itself on either side; a label of an end that is nearer makes way. */
const LABEL_ROOM = 150;
const LABEL_HALF = 70;

export interface RulerLabelPlaces {
  readonly today: { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
  readonly from: boolean;
  readonly last: boolean;
}

export function labelPlaces(size: RulerSize, todayAt: number | null): RulerLabelPlaces {
  if (todayAt === null) return { today: null, from: false, last: false };
  const anchor = todayAt < LABEL_HALF ? 'start' : todayAt > size.width - LABEL_HALF ? 'end' : 'middle';
  return {
    today: { x: anchor === 'start' ? 0 : anchor === 'end' ? size.width : todayAt, anchor },
    from: todayAt > LABEL_ROOM,
    last: todayAt < size.period - LABEL_ROOM,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
