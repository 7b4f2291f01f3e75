/** The same handlers over real HTTP on Node, in the place of an operator's service. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { instantOf } from '#domain/time.ts';
import { responseOf } from '#twin/http/answer.ts';
import { type Gate, pass, timeFor } from '#twin/http/httpGuard.ts';
import { refuseAlike } from '#twin/http/nodeAnswers.ts';
import { openRateLimit } from '#twin/http/rateLimit.ts';
import { dispatch, openTwin, routesAt, type Twin } from '#twin/http/routes.ts';
import { deviceNow } from '#twin/world/clock.ts';
import { openDiskShelf } from '#twin/world/diskStore.ts';
import { memoryShelf, openWorlds } from '#twin/world/worlds.ts';

/** Generous: a whole class behind one address is let in, a program that runs wild is not. */
const REQUESTS_PER_MINUTE = 6_000;
/** How long answers that are under way may take once the server is asked to stop. */
const LAST_ANSWERS_MS = 2_000;

export type Options = {
  /** 0 takes any free one. */
  port: number;
  host?: string;
  /** Further names by which browsers reach it, as behind a proxy; loopback names and `host` are its own anyhow. */
  names?: readonly string[];
  /** The folder in which the worlds are kept, which must be there; without one they are gone with the process. */
  data?: string;
  /** Of one address; 0: no limit. */
  requestsPerMinute?: number;
  /** Told of each request by method, path template, status and time: nothing of the person. */
  log?: (line: string) => void;
  /** Told in a sentence of what an operator should know. */
  tell?: (sentence: string) => void;
};
export type Listening = { port: number; close(): Promise<void> };

type Env = { incoming: IncomingMessage; outgoing: ServerResponse };

/** The path letter for letter; `URL` has put it right already where it leads by way of `/./` or `\\`. */
const asWritten = ({ url = '' }: IncomingMessage) => url.replace(/^https?:\/\/[^/?]*/, '').split('?')[0];

/** Tells the listener that the socket has been dealt with. */
const alreadySent = () => new Response(null, { headers: { 'x-hono-already-sent': 'true' } });

const isSent = ({ headers }: Response) => headers.has('x-hono-already-sent');

/** A proxy on this machine tells whom it speaks for; anybody else speaks for themselves, whatever they say. */
function callerOf({ headers }: Request, address: string): string {
  const isOwnProxy = /^(::ffff:)?127\.|^::1$/.test(address);
  return (isOwnProxy && headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()) || address;
}

const badHost = { code: 'badInput', facts: { field: 'Host' } } as const;
const nowhere = { code: 'notFound', facts: {} } as const;

/** What nobody foresaw, in the words of the contract; without the world's time, which may be what could not be read. */
function refusalFor(error: unknown): Response {
  const now = deviceNow();
  if (error instanceof RequestError) {
    // The listener reads address and host together: what it does not lay to the host is an address that nothing stands at.
    const isHost = error.cause !== undefined || /host/i.test(error.message);
    return responseOf({ kind: 'problem', ...(isHost ? badHost : nowhere) }, now);
  }
  // Whoever leaves before all is sent is no fault of the twin.
  if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') console.error('The twin could not answer:', error);
  return responseOf({ kind: 'problem', code: 'serviceFault', facts: {} }, now);
}

/** Whether it can be read as a whole. The listener looks at a host sign by sign, and so takes `127.999.0.1` for one. */
function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** HEAD asks for what GET answers. Nobody can make a TRACE, so it counts as another one that no operation has. */
const asking = (method: 'GET' | 'OPTIONS', { url, headers }: Request) => new Request(url, { method, headers });

/** All that GET would answer, but for the body. */
async function headOf(answer: Response): Promise<Response> {
  const { byteLength } = await answer.arrayBuffer();
  const { status, headers } = answer;
  // What is known already has no body to GET either, and its length would be told as 0.
  if (status !== 304) headers.set('Content-Length', String(byteLength));
  return new Response(null, { status, headers });
}

async function respond(twin: Twin, gate: Gate, request: Request, env: Env): Promise<Response> {
  const { pathname } = new URL(request.url);
  const passed = await pass(gate, request, callerOf(request, env.incoming.socket.remoteAddress ?? ''));
  if (passed instanceof Response) return passed;
  if (asWritten(env.incoming) !== pathname) return twin.missing(passed);
  const methods = routesAt(twin, pathname).map(({ route }) => route.method);
  if (methods.length > 0 && !methods.some((method) => method === request.method)) {
    const refusal = { kind: 'problem', ...nowhere, status: 405 } as const;
    const answer = responseOf(refusal, await timeFor(gate.door, passed));
    answer.headers.set('Allow', methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method)).join(', '));
    return answer;
  }
  const response = await dispatch(twin, passed);
  if (response.type !== 'error') return response;
  env.outgoing.destroy();
  return alreadySent();
}

/** Path templates instead of paths: an id in a log could be brought together with a person. */
function templateOf(twin: Twin, { method, url }: Request): string {
  const found = routesAt(twin, new URL(url).pathname);
  return (found.find(({ route }) => route.method === method) ?? found[0])?.route.path ?? '(no operation)';
}

/** Lets nobody in any more, gives the answers that are under way, and only then cuts what is left. */
function stop(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((closed) => {
    const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
    server.close(() => {
      clearTimeout(cut);
      closed();
    });
    for (const outgoing of underWay) {
      if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close');
      outgoing.once('finish', () => setImmediate(() => server.closeIdleConnections()));
    }
    server.closeIdleConnections();
  });
}

/** Rejects where the port is taken, or another process holds the folder. */
export async function startTwin(options: Options): Promise<Listening> {
  const {
    port,
    host = '127.0.0.1',
    names = [],
    data,
    requestsPerMinute = REQUESTS_PER_MINUTE,
    log,
    tell = console.error,
  } = options;
  const shelf = data === undefined ? memoryShelf() : await openDiskShelf(data, tell);
  const door = openWorlds(shelf);
  const twin = openTwin(door);
  const hosts = [host, ...names].map((name) => name.toLowerCase());
  const gate: Gate = { door, rateLimit: openRateLimit(requestsPerMinute), hosts };
  const underWay = new Set<ServerResponse>();

  const listener = getRequestListener(
    async (request, env) => {
      const startedAt = deviceNow();
      if (!isAddress(request.url)) {
        log?.(`${instantOf(startedAt)} (no request) 400`);
        return responseOf({ kind: 'problem', ...badHost }, startedAt);
      }
      const isHead = request.method === 'HEAD';
      const asked = isHead ? asking('GET', request) : request.method === 'TRACE' ? asking('OPTIONS', request) : request;
      const answer = await respond(twin, gate, asked, env as Env).catch(refusalFor);
      const response = isHead && !isSent(answer) ? await headOf(answer) : answer;
      const status = isSent(response) ? 'cut' : response.status;
      const now = deviceNow();
      log?.(`${instantOf(now)} ${request.method} ${templateOf(twin, request)} ${status} ${now - startedAt} ms`);
      return response;
    },
    // What is left of a body after the answer is read on: the listener's own way is to cut it off after half a second.
    { overrideGlobalObjects: false, autoCleanupIncoming: false, errorHandler: refusalFor },
  );
  // A missing Host is refused by the listener, in the words of the contract.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    underWay.add(outgoing);
    outgoing.once('close', () => underWay.delete(outgoing));
    void listener(incoming, outgoing);
  });
  refuseAlike(server, (status) => log?.(`${instantOf(deviceNow())} (no request) ${status}`));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => void shelf.close().finally(() => reject(error)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve({
        port: (server.address() as AddressInfo).port,
        async close() {
          await stop(server, underWay);
          await shelf.close();
        },
      });
    });
  });
}
