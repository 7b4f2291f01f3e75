/** The ruler's geometry in its own units: 288 wide, 44 high, the window takes 264 of it. */
const windowWidth = 264;
const base = 42;
const heights = { spent: 8, left: 24, tenth: 4, today: 36 } as const;

export interface RulerMarks {
  /** Path data, one path for each kind of mark. */
  readonly spent: string;
  readonly left: string;
  readonly last: string;
  /** The middle of today's mark; null when the window is over. */
  readonly todayAt: number | null;
}

/** `spent` days of `days` are gone, today included: 53 of 90 leaves 37. Over 200 days every second day gets a mark. */
export function rulerMarks(days: number, spent: number, ended: boolean, lastDays = 7): RulerMarks {
  const step = days > 200 ? 2 : 1;
  const count = Math.max(1, Math.ceil(days / step));
  const pitch = windowWidth / count;
  const width = round(pitch * 0.55);
  const today = Math.min(count, Math.max(1, Math.ceil(spent / step)));
  const marks = { spent: '', left: '', last: '' };
  for (let index = 1; index <= count; index += 1) {
    if (index === today && !ended) continue;
    const gone = ended || index < today;
    const kind = gone ? 'spent' : index > count - lastDays / step ? 'last' : 'left';
    const height = (gone ? heights.spent : heights.left) + (index % 10 === 0 ? heights.tenth : 0);
    const x = round((index - 0.5) * pitch - width / 2);
    marks[kind] += `M${x} ${base}v${-height}h${width}v${height}z`;
  }
  return { ...marks, todayAt: ended ? null : round((today - 0.5) * pitch) };
}

export const rulerBase = { y: base, todayTop: base - heights.today, windowWidth } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
