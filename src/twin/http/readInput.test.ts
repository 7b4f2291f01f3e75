/** A body is read with and without a stream, within the same limit. */
import { describe, expect, test } from 'vitest';
import { operations } from '#contract/operations.ts';
import { LONGEST_BODY, readInput } from '#twin/http/readInput.ts';

const requestWith = (text: string) =>
  new Request('http://portal.test/api/session/challenge', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
  });
/** As Firefox has it. */
const withoutStream = (text: string) => Object.defineProperty(requestWith(text), 'body', { value: undefined });

const sent = { way: 'signIn', number: '15400000001' };
const read = (request: Request) => readInput(operations.sendCode, request);

/** The same words in so many bytes; a Chinese character takes three. */
function inBytes(count: number): string {
  const text = JSON.stringify({ ...sent, note: '净'.repeat(1_000) });
  return text + ' '.repeat(count - new TextEncoder().encode(text).byteLength);
}

describe.each([
  ['with a stream', requestWith],
  ['without one', withoutStream],
])('a request %s', (_, request) => {
  test('is read', async () => {
    expect(await read(request(JSON.stringify(sent)))).toMatchObject({ body: sent, unreadable: null });
  });

  test('that says nothing is refused', async () => {
    expect((await read(request(''))).unreadable).toMatchObject({ code: 'badInput', facts: { field: 'body' } });
  });

  test.each(['__proto__', 'constructor', 'prototype', '\\u005f\\u005fproto__'])(
    'with a member called %s is refused, however deep',
    async (name) => {
      for (const more of [`"${name}":{}`, `"note":[{"deep":{"${name}":1}}]`]) {
        const { unreadable } = await read(request(`{"way":"signIn","number":"15400000001",${more}}`));
        expect(unreadable).toMatchObject({ code: 'badInput', facts: { field: 'body' } });
      }
    },
  );

  test.each([
    ['application/json', true],
    ['Application/JSON; charset=utf-8', true],
    ['application/json ;charset=utf-8', true],
    ['application/json-seq', false],
    ['application/json-patch+json', false],
    ['text/plain, application/json', false],
    ['text/plain', false],
  ])('sent as %s is read: %j', async (type, isRead) => {
    const sentAs = new Request(request(JSON.stringify(sent)), { headers: { 'content-type': type } });
    expect((await read(sentAs)).unreadable === null).toBe(isRead);
  });

  test('is read up to the limit in bytes, and not beyond', async () => {
    expect(await read(request(inBytes(LONGEST_BODY)))).toMatchObject({ body: sent, unreadable: null });
    expect((await read(request(inBytes(LONGEST_BODY + 1)))).unreadable).toMatchObject({ facts: { field: 'body' } });
  });
});
