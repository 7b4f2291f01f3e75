/**
 * `node scripts/scale.mjs`: the table of docs/scale.md, reckoned from the assumptions that stand here by name and from the
 * portal's own intervals. Put in your own figures, and read what follows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runsHere } from './terminal.mjs';

/** What nobody has measured for an operator. */
export const assumed = {
  /** One line in so many is looked up on a day. */
  linesPerVisit: 1_000,
  minutesOnThePage: 5,
  /** The busiest hour has this share of a day's visits. */
  busyHourShare: 0.125,
  /** A new visit, as against one whose files are still in the browser's cache. */
  newVisitShare: 0.5,
  requestsPerVisit: 3,
  /** After a notice to all subscribers one line in so many comes within an hour. */
  linesPerVisitAfterNotice: 100,
};

/** What was measured of this portal: e2e/live/load.spec.ts, npm run build, npm run load. */
export const measured = {
  callsOfAVisit: 12,
  /** Script, styles and page, compressed. */
  firstLoadKB: 140,
  /** A whole answer, compressed, and one that is known already; headers included. */
  answerKB: 2,
  knownKB: 0.27,
  /** A request with its history, as JSON. */
  requestKB: 2,
  /** `Next-Look-At` of the twin while nothing is about to happen. */
  nextLookMinutes: 5,
};

/** Looks of a minute on a page that awaits answers, from the portal's own intervals. */
function looksPerMinute() {
  const polling = readFileSync(join(root, 'src/api/polling.ts'), 'utf8');
  const ms = (name) => Number(new RegExp(`${name}: ([\\d_]+)`).exec(polling)[1].replaceAll('_', ''));
  return 60_000 / ms('answers') + 60_000 / ms('session');
}

const sizes = [1_000, 1_000_000, 100_000_000];
const units = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** Two digits that count; small numbers as they are. */
function short(value) {
  const [size, unit] = units.find(([at]) => value >= at) ?? [1, ''];
  const rounded = Number((value / size).toPrecision(2));
  return `${rounded}${unit === '' ? '' : ` ${unit}`}`;
}
const bytes = (kB) =>
  kB >= 1e9 ? `${short(kB / 1e9)} TB` : kB >= 1e6 ? `${short(kB / 1e6)} GB` : `${short(kB / 1e3)} MB`;

export function scaleTable() {
  const { linesPerVisit, minutesOnThePage, busyHourShare, newVisitShare, requestsPerVisit, linesPerVisitAfterNotice } =
    assumed;
  const { callsOfAVisit, firstLoadKB, answerKB, knownKB, requestKB, nextLookMinutes } = measured;
  const beatLooks = minutesOnThePage * looksPerMinute();
  const toldLooks = (2 * minutesOnThePage) / nextLookMinutes;
  const columns = sizes.map((lines) => {
    const visits = lines / linesPerVisit;
    const perSecond = (calls) => (visits * busyHourShare * calls) / 3_600;
    return {
      'visits a day': short(visits),
      'calls a second in the busiest hour, on the fixed beat': short(perSecond(callsOfAVisit + beatLooks)),
      'the same, when the service says when to look': short(perSecond(callsOfAVisit + toldLooks)),
      'the same, in the hour after a notice to everybody': short(
        (lines / linesPerVisitAfterNotice / 3_600) * (callsOfAVisit + toldLooks),
      ),
      'bytes of the service a day, on the fixed beat': bytes(visits * (callsOfAVisit + beatLooks) * answerKB),
      'the same, when it says, and known answers are 304': bytes(
        visits * (callsOfAVisit * answerKB + toldLooks * knownKB),
      ),
      'bytes of the edge a day (the portal itself)': bytes(visits * newVisitShare * firstLoadKB),
      'requests that are new each year': short(visits * requestsPerVisit * 365),
      'what they take in a database, before indexes': bytes(visits * requestsPerVisit * 365 * requestKB),
    };
  });
  const rows = Object.keys(columns[0]).map((name) => [name, ...columns.map((column) => column[name])]);
  const heading = ['lines', ...sizes.map(short)];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

if (runsHere(import.meta.url)) console.log(scaleTable());
