/** For tests: a number in use since 2021, and whatever the test is about. */
import type { Line } from '#domain/line.ts';

export function aLine(facts: Partial<Line> = {}): Line {
  return {
    id: 'lin_1',
    maskedNumber: '154****0001',
    carrier: 'mobile',
    kind: 'ownNetwork',
    kindSupported: true,
    secondHand: false,
    activatedAt: '2021-03-18T02:00:00.000Z',
    dataSettlesAt: '2021-03-25T02:00:00.000Z',
    suspendedAt: null,
    resumedAt: null,
    cancellationExpectedAt: null,
    cancelledAt: null,
    coolingOffEndsAt: null,
    coolingOffRevision: null,
    visitOn: null,
    retrievedAt: null,
    portedInAt: null,
    transferredAt: null,
    releasedAt: null,
    terminatedForArrearsAt: null,
    ...facts,
  };
}
