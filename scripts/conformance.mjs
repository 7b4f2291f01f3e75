/**
 * `npm run conformance -- --base-url URL --number 15400000003 …`: checks a real service against the contract and prints what
 * holds. Requests are really made for the number: it must be a line that is kept for tests. Ends with 1 when something does not hold.
 */
import { createInterface } from 'node:readline/promises';
import { createServer } from 'vite';
import { demandNode, flagFrom, root, stop } from './terminal.mjs';

const usage = `npm run conformance -- --base-url URL --number NUMBER [more]

  --base-url URL        where the service is; /api stands below it
  --number NUMBER       eleven digits of a line that is kept for tests: requests are really made for it
  --id-tail CHARACTERS  last six characters of its holder's ID; without them no inquiry is made
  --code CODE           the code that every text message to it holds; without it you are asked each time
  --cancelled           the number has been cancelled; wants --id-tail
  --unserved-number N   a number outside the service that belongs to nobody
  --reads-only          changes nothing: reads and refusals only
  --may-cancel          also submits the number's cancellation and takes it back
  --patient             waits a minute for what opens with time`;

demandNode();
const has = (flag) => process.argv.includes(flag);
if (has('--help')) {
  console.log(usage);
  process.exit(0);
}
const baseUrl = flagFrom('--base-url');
const number = flagFrom('--number')?.replace(/\D/g, '');
const fixedCode = flagFrom('--code');
if (baseUrl === undefined || !URL.canParse(baseUrl)) stop('--base-url wants the address of the service.', '', usage);
if (!/^1[3-9]\d{9}$/.test(number ?? '')) stop('--number wants a mobile number of eleven digits.', '', usage);
if (has('--cancelled') && flagFrom('--id-tail') === undefined) stop('--cancelled wants --id-tail.', '', usage);

async function askForCode(sentTo) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`The code that was sent to ${sentTo}: `)).replace(/\D/g, '');
  } finally {
    terminal.close();
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
  const { checkService } = await server.ssrLoadModule('/conformance/run.ts');
  const { asTable } = await server.ssrLoadModule('/conformance/findings.ts');
  const findings = await checkService({
    baseUrl,
    number,
    idTail: flagFrom('--id-tail')?.toUpperCase() ?? null,
    isCancelled: has('--cancelled'),
    readCode: fixedCode === undefined ? askForCode : async () => fixedCode,
    unservedNumber: flagFrom('--unserved-number') ?? null,
    acts: !has('--reads-only'),
    mayCancel: has('--may-cancel'),
    patient: has('--patient'),
  });
  console.log(asTable(findings));
  process.exitCode = findings.some(({ result }) => result === 'broken') ? 1 : 0;
} finally {
  await server.close();
}
