/**
 * Check codes: made and taken back by the holder, answered to whoever was given one. A code that was never made, has run out
 * or was taken back is one and the same wrong code; wrong ones lock out who tries them, and never the code.
 */
import { type CheckAnswer, type HolderChecks, mayBeAskedAbout, stands, wasHeldOn } from '#domain/check/holderCheck.ts';
import { phaseAt } from '#domain/line.ts';
import { DAY, type Day, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { ruleFigures, spanOf } from '#twin/service/ruleFigures.ts';
import { nextCheckCode } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

const VALID = spanOf('checkCodeValid');
const TRIES = ruleFigures.checkCodeTries.figure;
const LOCK = 15 * MINUTE;
/** Enough for every lender in town; whoever feels their way towards the day itself needs days, and is seen at it. */
const LOOKS_A_DAY = 10;
const CODES_A_DAY = 10;
const KEPT_LOOKS = 50;

/** Refuses what would be once too often within a day, and says when it is possible again. */
function limit(earlier: readonly number[], most: number, now: number): void {
  const recent = earlier.filter((at) => at > now - DAY).sort((a, b) => a - b);
  const first = recent[recent.length - most];
  if (first !== undefined) throw new TwinProblem('tooManyRequests', { until: instantOf(first + DAY) });
}

const isInUse = ({ line }: Tenure, now: number) => ['active', 'suspended'].includes(phaseAt(line, now));

export function checksOf(tenure: Tenure, now: number): HolderChecks {
  const { standing, looks } = tenure.checks;
  const isStanding = standing !== null && stands(standing, now) && isInUse(tenure, now);
  return { standing: isStanding ? standing : null, looks };
}

/** The code that stands, or a new one. Throws notPossibleNow where the number is not in use, and tooManyRequests. */
export function makeCheckCode(world: World, tenure: Tenure, now: number): HolderChecks {
  const { checks } = tenure;
  if (checksOf(tenure, now).standing !== null) return checksOf(tenure, now);
  if (phaseAt(tenure.line, now) !== 'active') throw new TwinProblem('notPossibleNow');
  limit(checks.madeAt, CODES_A_DAY, now);
  checks.madeAt = [...checks.madeAt, now].slice(-CODES_A_DAY);
  checks.standing = { code: nextCheckCode(world), madeAt: instantOf(now), expiresAt: instantOf(now + VALID) };
  return checksOf(tenure, now);
}

/** From now on the code opens nothing; also done where there is none. */
export function revokeCheckCode(tenure: Tenure, now: number): HolderChecks {
  tenure.checks.standing = null;
  return checksOf(tenure, now);
}

const wrongTries = (world: World, caller: string, now: number) =>
  (world.checkers[caller] ?? []).filter((at) => at > now - LOCK);

/** A right code in between opens no lock: whoever has one of their own could guess on for ever. */
function refuseIfLocked(world: World, caller: string, now: number): void {
  const wrong = wrongTries(world, caller, now);
  const first = wrong[wrong.length - TRIES];
  if (first !== undefined) throw new TwinProblem('codeLocked', { until: instantOf(first + LOCK) });
}

function countWrongTry(world: World, caller: string, now: number): void {
  const others = Object.entries(world.checkers).filter(([, tries]) => tries.some((at) => at > now - LOCK));
  world.checkers = { ...Object.fromEntries(others), [caller]: [...wrongTries(world, caller, now), now] };
}

/** `caller` tells askers apart. Throws badInput for a day that can't be asked about, before it looks at the code. */
export function checkHolder(
  world: World,
  caller: string,
  { code, day }: { code: string; day: Day },
  now: number,
): { answer: CheckAnswer; answeredAt: string } {
  if (!mayBeAskedAbout(day, now)) throw new TwinProblem('badInput', { field: 'day' });
  refuseIfLocked(world, caller, now);
  const tenure = world.tenures.find((one) => checksOf(one, now).standing?.code === code);
  if (tenure === undefined) {
    countWrongTry(world, caller, now);
    refuseIfLocked(world, caller, now);
    throw new TwinProblem('codeWrong', { triesLeft: TRIES - wrongTries(world, caller, now).length });
  }
  const { checks, line } = tenure;
  limit(
    checks.looks.map(({ at }) => msOf(at)),
    LOOKS_A_DAY,
    now,
  );
  const answer = wasHeldOn(line, day, now);
  checks.looks = [{ at: instantOf(now), day, answer }, ...checks.looks].slice(0, KEPT_LOOKS);
  return { answer, answeredAt: instantOf(now) };
}
