/** For the test of the check itself: a service that is right but for one thing, which happens on the way. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuseMalformed } from '../scripts/malformedRequests.ts';

export type Passing = {
  method: string;
  path: string;
  status: number;
  headers: [string, string][];
  body: string;
  /** Asked with the tag of an answer that is known. */
  knows?: boolean;
};

export type Fault = {
  /** Changes what is sent on; anything but null answers it here. */
  request?: (passing: { method: string; path: string; headers: Record<string, string> }) => Passing | null;
  answer?: (passing: Passing) => void;
};

const NOT_PASSED_ON = new Set(['connection', 'content-length', 'transfer-encoding', 'keep-alive', 'host']);

export async function startFaultyProxy(target: string, fault: Fault): Promise<{ url: string; close(): void }> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const sent = { method: incoming.method ?? 'GET', path: incoming.url ?? '/' };
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).flatMap(([name, value]) =>
        NOT_PASSED_ON.has(name) ? [] : [[name, String(value)] as const],
      ),
    );
    const asked = { ...sent, headers };
    const kept = fault.request?.(asked) ?? null;
    const { method, path } = asked;
    let passing = kept;
    if (passing === null) {
      const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
      const response = await fetch(target + path, { method, headers, ...body });
      const knows = headers['if-none-match'] !== undefined;
      const answered = [...response.headers] as [string, string][];
      passing = { method, path, status: response.status, headers: answered, body: await response.text(), knows };
    }
    fault.answer?.(passing);
    outgoing.statusCode = passing.status;
    for (const [name, value] of passing.headers) if (!NOT_PASSED_ON.has(name)) outgoing.appendHeader(name, value);
    outgoing.end(passing.body);
  });
  refuseMalformed(server, {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
