/** Which problems pass by themselves: for these a call is made again, for all others never. */
import { expect, test } from 'vitest';
import { mayPass, portalProblems, serviceProblems } from '#domain/problemCodes.ts';

test('only what lies at the service or on the way may pass, and nothing that the person has to put right', () => {
  expect([...serviceProblems, ...portalProblems].filter(mayPass)).toEqual([
    'serviceFault',
    'serviceUnavailable',
    'timedOut',
    'unreachable',
  ]);
});
