/** For tests: an account as somebody noted it by hand. */
import type { NotedAccount, NotedWhat } from '#domain/own/noted.ts';
import type { NotedKind } from '#domain/own/notedKinds.ts';

export const aNote = (what: NotedWhat, facts: Partial<NotedAccount> = {}): NotedAccount => ({
  id: JSON.stringify(what),
  what,
  notedAt: '2026-11-23T08:57:00.000Z',
  doneAt: null,
  ...facts,
});
export const named = (name: string, kind: NotedKind = 'school'): NotedWhat => ({ by: 'name', name, kind });
export const listed = (appId: string): NotedWhat => ({ by: 'catalogue', appId });
