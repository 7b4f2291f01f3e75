/** For tests: an account that an app has just told, and whatever the test is about. */
import type { Binding } from '#domain/binding.ts';

export function aBinding(facts: Partial<Binding> = {}): Binding {
  return {
    id: 'b',
    appId: 'a',
    handle: null,
    count: 1,
    boundAt: null,
    foundAt: '2026-11-21T08:57:00.000Z',
    goneAt: null,
    declaration: null,
    declarationLocked: false,
    ownAccount: null,
    openRequestId: null,
    lastRequestId: null,
    lastRecheckAt: null,
    recheckAskedAt: null,
    ...facts,
  };
}
