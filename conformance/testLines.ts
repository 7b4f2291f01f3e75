/** The lines in whose name a service is checked: an operator's own, kept for tests, or the invented ones of a demonstration. */
import * as v from 'valibot';

export type TestLine = {
  /** Eleven digits: requests are really made for it. */
  number: string;
  /** Last six characters of its holder's ID; without them no inquiry is made and no cancelled number opened. */
  idTail: string | null;
  /** The code that every text message to it holds; null: it is asked for each time. */
  code: string | null;
  /** The number has been cancelled: it is opened by number, ID characters and the code to its contact number. */
  isCancelled: boolean;
  /** True: the number's cancellation is submitted and taken back. */
  mayCancel: boolean;
};

const flag = v.optional(v.boolean(), false);
const file = v.pipe(
  v.array(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/, 'eleven digits')),
      idTail: v.optional(v.pipe(v.string(), v.regex(/^\d{5}[\dX]$/, 'six characters, the last may be X'))),
      code: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/, 'six digits'))),
      cancelled: flag,
      mayCancel: flag,
    }),
  ),
  v.nonEmpty('at least one line'),
);

/** Throws with a sentence that names the place which is wrong. */
export function readTestLines(text: string): TestLine[] {
  const read = v.safeParse(file, JSON.parse(text));
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  return read.output.map(({ number, idTail = null, code = null, cancelled, mayCancel }) => {
    if (cancelled && idTail === null) throw new Error(`${number}: a cancelled line wants its idTail`);
    return { number, idTail, code, isCancelled: cancelled, mayCancel };
  });
}

const invented = (number: string, idTail: string, more: Partial<TestLine> = {}): TestLine => ({
  ...{ number, idTail, code: '123456', isCancelled: false, mayCancel: false },
  ...more,
});

/** Of the invented people: between them they show what no single line can. */
export const inventedLines: readonly TestLine[] = [
  invented('15400000003', '030303'),
  invented('15400000008', '080808'),
  invented('15400000001', '01151X'),
  invented('15400000002', '020202'),
  invented('15400000004', '040404', { isCancelled: true }),
  invented('15400000011', '111111', { mayCancel: true }),
];

/** One digit outside the invented range: nobody's. */
export const inventedUnservedNumber = '15400000999';
