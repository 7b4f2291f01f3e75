/** What Node says by itself where no request becomes whole, said in the words of the contract instead. Then the line is closed. */
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { responseOf } from '#twin/http/answer.ts';
import { deviceNow } from '#twin/world/clock.ts';

/** So long whoever is still sending may take to read why nobody listens any more. */
const LAST_WORDS_MS = 2_000;

/** By the code of Node's error; all others are 400. */
const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** `told` hears the status of each such answer. They carry the device's time: nobody has said which world is meant. */
export function refuseAlike(server: Server, told: (status: number) => void = () => {}): void {
  const newest = new WeakMap<Duplex, ServerResponse>();
  const refuse = async (socket: Duplex, status: number) => {
    // Into an answer that has begun no other one can be put.
    if (newest.get(socket)?.headersSent === true && newest.get(socket)?.writableFinished === false) socket.destroy();
    const answer = responseOf({ kind: 'problem', code: 'badInput', facts: {}, status }, deviceNow());
    const body = await answer.text();
    if (!socket.writable) return;
    const head = [...answer.headers, ['connection', 'close'], ['content-length', String(Buffer.byteLength(body))]];
    const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head.map((pair) => pair.join(': '))];
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
    setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref();
    told(status);
  };
  server.on('request', (incoming: IncomingMessage, outgoing) => newest.set(incoming.socket, outgoing));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, statusOf[error.code ?? ''] ?? 400));
  server.on('checkExpectation', ({ socket }: IncomingMessage) => refuse(socket, 417));
  server.on('connect', (_, socket) => refuse(socket, 400));
}
