import { MutationObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetNotedMutation } from '#api/noted.ts';
import { queryClient } from '#api/queryClient.ts';

afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

test('what another tab has deleted already is deleted, and the list is read anew', async () => {
  const gone = { type: 'about:blank', title: '', status: 404, code: 'notFound', traceId: 'a1' };
  vi.stubGlobal('fetch', async (_path: string, { method }: RequestInit) =>
    method === 'DELETE'
      ? new Response(JSON.stringify(gone), { status: 404, headers: { 'content-type': 'application/problem+json' } })
      : Response.json([]),
  );
  await expect(new MutationObserver(queryClient, forgetNotedMutation).mutate('not_1')).resolves.toEqual([]);
});
