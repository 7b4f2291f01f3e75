/** Reads what a caller sent: body and idempotency key, each by the contract. */
import * as v from 'valibot';
import { parseForeign } from '#contract/foreignJson.ts';
import type { Operation } from '#contract/operation.ts';
import { idempotencyKey } from '#contract/words.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';

export const LONGEST_BODY = 64 * 1024;
/** A whole world, by file. */
export const LONGEST_SAVE = 8 * 1024 * 1024;
const MOST_DISCARDED = 64 * 1024 * 1024;

export type Input = { body: unknown; idempotencyKey: string | null; unreadable: TwinProblem | null };

/** Whoever is cut off in the middle of sending reads no answer: what is too much is read and forgotten, up to a limit. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    for (let left = MOST_DISCARDED; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) return;
      left -= value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender has gone.
  }
}

/** The bytes of the body; null where there are more than `longest`, however long the sender says that it is. */
export async function readBytes(request: Request, longest: number): Promise<Uint8Array<ArrayBuffer> | null> {
  // Firefox gives no stream.
  if (!request.body) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.byteLength > longest ? null : whole;
  }
  const reader = request.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    bytes += value.byteLength;
    if (bytes > longest) {
      // Nobody waits for the end of the stream: a sender that never ends must not hold the answer back.
      void discard(reader);
      return null;
    }
    chunks.push(value);
  }
}

async function readBody(operation: Operation, request: Request): Promise<Pick<Input, 'body' | 'unreadable'>> {
  const bad = (field = 'body') => ({ body: undefined, unreadable: new TwinProblem('badInput', { field }) });
  if (operation.body === null) return { body: undefined, unreadable: null };
  // A plain form on another site can't send this type, so it can't act in somebody's name.
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return bad();
  const bytes = await readBytes(request, operation.name === 'loadSave' ? LONGEST_SAVE : LONGEST_BODY);
  if (bytes === null) return bad();
  let sent: unknown;
  try {
    // What is no UTF-8 would be kept with holes in it.
    sent = parseForeign(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad();
  }
  const read = v.safeParse(operation.body, sent);
  if (read.success) return { body: read.output, unreadable: null };
  return bad(v.getDotPath(read.issues[0]) ?? undefined);
}

export async function readInput(operation: Operation, request: Request): Promise<Input> {
  const { body, unreadable } = await readBody(operation, request);
  if (operation.idempotent !== true) return { body, idempotencyKey: null, unreadable };
  const key = request.headers.get('idempotency-key');
  return {
    body,
    idempotencyKey: key,
    unreadable: v.is(idempotencyKey, key) ? unreadable : new TwinProblem('badInput', { field: 'Idempotency-Key' }),
  };
}
