import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { App } from '#domain/app.ts';
import {
  afterCancellationEvent,
  type Cancellation,
  cancellationCan,
  cancellationEvents,
  cancellationObstacles,
  cancellationStates,
  mayCancel,
  needsLastLook,
} from '#domain/cancellation.ts';

const some = (state: Cancellation['state']): Cancellation => ({
  id: 'can_1',
  state,
  submittedAt: '2026-11-23T02:00:00.000Z',
  takeBackUntil: '2026-11-23T02:10:00.000Z',
  expectedAt: '2026-11-24T02:00:00.000Z',
  endedAt: null,
  stoppedFor: null,
  contactNumber: null,
});

test('only a pending cancellation goes on, and it ends for good', () => {
  for (const state of cancellationStates)
    for (const event of cancellationEvents) {
      const after = afterCancellationEvent(state, event);
      expect(after === null).toBe(state !== 'submitted');
      if (after !== null) expect(cancellationCan.withdraw(some(after))).toBe(false);
    }
  expect(cancellationCan.withdraw(some('submitted'))).toBe(true);
  expect(cancellationCan.withdraw(null)).toBe(false);
});

test('every combination has one answer, and every "no" has its reason', () => {
  const phases = ['active', 'suspended', 'coolingOff', 'released'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...phases),
      fc.option(fc.constantFrom(...cancellationStates)),
      fc.subarray([...cancellationObstacles]),
      (phase, state, obstacles) => {
        const answer = mayCancel({ phase, cancellation: state === null ? null : some(state), obstacles });
        const inUse = phase === 'active' || phase === 'suspended';
        expect(answer.kind === 'yes').toBe(inUse && state !== 'submitted' && obstacles.length === 0);
        if (answer.kind === 'yes') return;
        expect(answer.kind).toBe('no');
        expect(answer.reason).toBe(!inUse ? 'notInUse' : state === 'submitted' ? 'pending' : 'obstacles');
        if (answer.reason === 'obstacles') expect(answer.obstacles).toEqual(obstacles);
      },
    ),
  );
});

test('a last look is asked for while money or a mailbox is still bound, not for what is gone', () => {
  const apps: Record<string, Partial<App>> = {
    alipay: { money: true, recovery: false, category: 'finance' },
    qqmail: { money: false, recovery: true, category: 'work' },
    weibo: { money: false, recovery: false, category: 'social' },
  };
  const find = (id: string) => apps[id] as App | undefined;
  const gone = '2026-11-20T02:00:00.000Z';
  expect(needsLastLook([{ appId: 'weibo', goneAt: null }], find)).toBe(false);
  expect(needsLastLook([{ appId: 'alipay', goneAt: gone }], find)).toBe(false);
  expect(needsLastLook([{ appId: 'alipay', goneAt: null }], find)).toBe(true);
  expect(needsLastLook([{ appId: 'qqmail', goneAt: null }], find)).toBe(true);
  expect(
    needsLastLook(
      ['weibo', 'alipay'].map((appId) => ({ appId, goneAt: null })),
      find,
    ),
  ).toBe(true);
  expect(needsLastLook([{ appId: 'vanished', goneAt: null }], find)).toBe(false);
});
