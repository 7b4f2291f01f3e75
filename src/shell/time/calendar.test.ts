/** The calendar file where the browser, or plain http, has no random names to give. */
import { afterEach, expect, test } from 'vitest';
import { calendarFile } from '#shell/time/calendar.ts';

const { randomUUID } = crypto;
const has = (value: unknown) =>
  Object.defineProperty(Crypto.prototype, 'randomUUID', { configurable: true, writable: true, value });
afterEach(() => {
  Reflect.deleteProperty(crypto, 'randomUUID');
  has(randomUUID);
});

test('a browser without random names gets its calendar file, under our own name', async () => {
  has(undefined);
  const entry = { uid: 'due-1', title: 'Due', note: '', startsAt: 0, endsAt: 1_000, rings: [60_000] };
  const file = await calendarFile([entry], 1, 'en', 0);
  expect(file).toContain('UID:due-1\r\n');
});
