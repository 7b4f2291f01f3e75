/** "Try again" asks again, also while an earlier question still waits for an answer that never comes. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { askAnew, queryClient, stopWaiting } from '#api/queryClient.ts';

afterEach(() => queryClient.clear());

function openScreen(answers: (() => Promise<string>)[]) {
  const ask = vi.fn(() => answers[ask.mock.calls.length - 1]?.() ?? Promise.reject(new Error()));
  const query = { queryKey: ['listRequests'], queryFn: ask, retry: false };
  const observer = new QueryObserver(queryClient, query);
  const close = observer.subscribe(() => undefined);
  return { ask, query, observer, close };
}
const never = () => new Promise<string>(() => undefined);

test('what has no answer yet is asked for anew', async () => {
  const { ask, query, observer, close } = openScreen([never, async () => 'there']);
  void observer.refetch();
  expect(ask).toHaveBeenCalledTimes(1);
  await askAnew(query);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(observer.getCurrentResult()).toMatchObject({ status: 'success', data: 'there' });
  close();
});

test('what is there and only looked at once more is not broken off', async () => {
  let answer: (value: string) => void = () => undefined;
  const { ask, observer, close } = openScreen([async () => 'there', () => new Promise((ok) => (answer = ok))]);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('there'));
  const look = observer.refetch();
  await stopWaiting();
  answer('newer');
  expect(await look).toMatchObject({ data: 'newer' });
  expect(ask).toHaveBeenCalledTimes(2);
  close();
});
