/** The same handlers over real HTTP on Node, in the place of an operator's service. Its worlds are kept in memory. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { getResponse } from 'msw';
import { deviceNow } from '#twin/clock.ts';
import { responseOf } from '#twin/handlers/answer.ts';
import { mswHandlers } from '#twin/handlers/network.ts';
import { isServed, openTwin } from '#twin/handlers/routes.ts';
import { openWorlds } from '#twin/worlds.ts';

/** Tells the listener that the socket has been dealt with. */
const alreadySent = () => new Response(null, { headers: { 'x-hono-already-sent': 'true' } });

/** A write that another site started in this browser. */
function isForeign(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}

export type Listening = { port: number; close(): Promise<void> };

/** Port 0 takes any free one. Rejects where the port is taken. */
export function startTwin({ port, host = '127.0.0.1' }: { port: number; host?: string }): Promise<Listening> {
  const twin = openTwin(openWorlds());
  const handlers = mswHandlers(twin);

  async function respond(request: Request, outgoing: ServerResponse): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    if (!isServed(twin, pathname))
      return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    if (isForeign(request)) {
      return responseOf({ kind: 'problem', code: 'badInput', facts: { field: 'Origin' }, status: 403 }, deviceNow());
    }
    const response = (await getResponse(handlers, request, { baseUrl: origin })) ?? (await twin.missing(request));
    if (response.type !== 'error') return response;
    outgoing.destroy();
    return alreadySent();
  }

  const listener = getRequestListener((request, env) => respond(request, env.outgoing as ServerResponse), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Answers that never come would hold the door open for ever.
            server.closeAllConnections();
          }),
      });
    });
  });
}
