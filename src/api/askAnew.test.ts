/** "Try again" asks again, also while an earlier question still waits for an answer that never comes. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { askAnew, queryClient } from '#api/queryClient.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  queryClient.clear();
});

/** A part of the screen that reads something; `answers` in the order in which it is asked. */
function openPart(name: string, answers: (() => Promise<string>)[]) {
  const ask = vi.fn(() => answers[ask.mock.calls.length - 1]?.() ?? Promise.reject(new Error()));
  const observer = new QueryObserver(queryClient, { queryKey: [name], queryFn: ask, retry: false });
  stops.push(observer.subscribe(() => undefined));
  return { ask, observer };
}
const never = () => new Promise<string>(() => undefined);

test('all that has no answer yet is asked for anew, also what the screen itself does not read', async () => {
  const parts = ['readSession', 'readService'].map((name) => openPart(name, [never, async () => 'there']));
  await askAnew();
  for (const { ask, observer } of parts) {
    await vi.waitFor(() => expect(observer.getCurrentResult()).toMatchObject({ status: 'success', data: 'there' }));
    expect(ask).toHaveBeenCalledTimes(2);
  }
});

test('what is there and only looked at once more is not broken off', async () => {
  let answer: (value: string) => void = () => undefined;
  const { ask, observer } = openPart('listRequests', [async () => 'there', () => new Promise((ok) => (answer = ok))]);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('there'));
  const look = observer.refetch();
  await askAnew();
  answer('newer');
  expect(await look).toMatchObject({ data: 'newer' });
  expect(ask).toHaveBeenCalledTimes(2);
});
