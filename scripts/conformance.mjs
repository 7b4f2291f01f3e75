/**
 * `npm run conformance -- --base-url URL …`: checks a real service against the contract and prints what holds. Requests are
 * really made for the lines that are named: they must be kept for tests. Ends with 1 when something does not hold.
 */
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { createServer } from 'vite';
import { demandFlags, demandMachine, flagFrom, root, say, stop } from './terminal.mjs';

const usage = `npm run conformance -- --base-url URL [more]

  --base-url URL        where the service is; /api stands below it
  --number NUMBER       eleven digits of a line that is kept for tests: requests are really made for it
  --id-tail CHARACTERS  last six characters of its holder's ID; without them no inquiry is made
  --code CODE           the code that every text message to it holds; without it you are asked each time
  --cancelled           the number has been cancelled; wants --id-tail
  --may-cancel          also submits the number's cancellation and takes it back
  --lines FILE          several lines: a JSON list of { number, idTail, code, cancelled, mayCancel }
  --unserved-number N   a number outside the service that belongs to nobody
  --reads-only          changes nothing: reads and refusals only
  --patient             waits for what only time brings about: up to half an hour

Without a number a service that says that all its data is invented is asked for its invented people, and any other one only
for what a stranger may see.`;

demandMachine();
const has = (flag) => process.argv.includes(flag);
if (has('--help')) {
  console.log(usage);
  process.exit(0);
}
demandFlags(...usage.split('\n').flatMap((line) => /^ {2}(--\S+(?: [A-Z]+)?)/.exec(line)?.[1] ?? []));
const baseUrl = flagFrom('--base-url');
const number = flagFrom('--number')?.replace(/\D/g, '');
const file = flagFrom('--lines');
if (!isAddressOfService(baseUrl))
  stop(
    '--base-url wants the address of the service: http or https, without name, password, query and /api.',
    '',
    usage,
  );
if (number !== undefined && !/^1[3-9]\d{9}$/.test(number))
  stop('--number wants a mobile number of eleven digits.', '', usage);
// What can't be right would be laid to the service.
if (!isOf('--id-tail', /^\d{5}[\dX]$/i)) stop('--id-tail wants six characters, the last may be X.', '', usage);
if (!isOf('--code', /^\d{6}$/)) stop('--code wants six digits.', '', usage);
if (!isOf('--unserved-number', /^1[3-9]\d{9}$/)) stop('--unserved-number wants a number of eleven digits.', '', usage);
if (has('--cancelled') && flagFrom('--id-tail') === undefined) stop('--cancelled wants --id-tail.', '', usage);

function isAddressOfService(text) {
  if (text === undefined || !URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const isBare = [username, password, search, hash].every((part) => part === '');
  return isBare && /^https?:$/.test(protocol) && !/\/api\/?$/.test(pathname);
}

function isOf(flag, form) {
  const given = flagFrom(flag);
  return given === undefined || form.test(given);
}

async function askForCode(sentTo) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Where nobody can be asked, as in a job by night, the question would end the check without a word.
  const left = new Promise((_, leave) => terminal.once('close', () => leave(new Error('Nobody is there.'))));
  try {
    const code = await Promise.race([terminal.question(`The code that was sent to ${sentTo}: `), left]);
    return code.replace(/\D/g, '');
  } catch {
    console.log();
    return stop('Nobody told the code. Name it by --code, or run this where you can be asked.');
  } finally {
    terminal.close();
  }
}

function linesFrom(path, readTestLines) {
  try {
    // A device may never end; a pipe, as a shell makes it, does.
    const found = statSync(path);
    if (!found.isFile() && !found.isFIFO()) throw new Error('it is no file.');
    return readTestLines(readFileSync(path, 'utf8'));
  } catch (error) {
    return stop(`--lines ${path} can't be used: ${error.message}`);
  }
}

const server = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { checkService, isDemonstration } = await server.ssrLoadModule('/conformance/run.ts');
  const { asTable } = await server.ssrLoadModule('/conformance/findings.ts');
  const lists = await server.ssrLoadModule('/conformance/testLines.ts');
  const own = {
    number,
    idTail: flagFrom('--id-tail')?.toUpperCase() ?? null,
    code: flagFrom('--code') ?? null,
    isCancelled: has('--cancelled'),
    mayCancel: has('--may-cancel'),
  };
  let lines = number === undefined ? [] : [own];
  if (file !== undefined) lines.push(...linesFrom(file, lists.readTestLines));
  let unservedNumber = flagFrom('--unserved-number') ?? null;
  if (lines.length === 0 && (await isDemonstration(baseUrl))) {
    say('The service says that all its data is invented: its invented people are asked for.');
    lines = lists.inventedLines;
    unservedNumber ??= lists.inventedUnservedNumber;
  }
  const options = {
    baseUrl,
    readCode: askForCode,
    unservedNumber,
    acts: !has('--reads-only'),
    patient: has('--patient'),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  };
  const findings = await checkService(options, lines);
  console.log(asTable(findings));
  process.exitCode = findings.some(({ result }) => result === 'broken') ? 1 : 0;
} finally {
  await server.close();
}
