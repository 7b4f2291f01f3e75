/** What each part of the check is given: how the service is reached, and where the findings go. */
import type { Findings } from './findings.ts';
import type { TestLine } from './testLines.ts';
import type { Log, Visitor } from './visitor.ts';

export type Options = {
  baseUrl: string;
  /** Asked each time a code was sent to a line that has no code of its own. */
  readCode(sentTo: string): Promise<string>;
  /** A number outside the service; asking for it must not reach anybody. */
  unservedNumber: string | null;
  /** False: only reading and refusing, and nothing changes at any app. */
  acts: boolean;
  /** True: waits for what only time brings about, such as a second code, and for the first line the end of a session. */
  patient: boolean;
  pause(ms: number): Promise<void>;
};

export type Check = { options: Options; findings: Findings; log: Log; newVisitor(): Visitor; secrets: string[] };
/** In the name of a line's holder. */
export type LineCheck = Check & {
  line: TestLine;
  /** What touches all callers of one address is checked for one line only. */
  isFirst: boolean;
};
