import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Binding } from '#domain/binding.ts';
import type { Answer, Inquiry } from '#domain/inquiry.ts';
import type { Line } from '#domain/line.ts';
import { secondHandAt } from '#domain/secondHand.ts';
import { msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const inquiry = (state: Inquiry['state'], answers: Answer[] = ['none']) =>
  ({ state, replies: answers.map((answer, i) => ({ appId: `app${i}`, answer, count: 0 })) }) as unknown as Inquiry;
const bound = (boundAt: Binding['boundAt'], facts: Partial<Binding> = {}) =>
  ({ id: 'acc', appId: 'app', goneAt: null, declaration: null, boundAt, ...facts }) as Binding;
const before = bound({ by: 'day', day: '2020-01-01' });
const inMonth = bound({ by: 'month', month: '2021-03' });
const mineTime = bound({ by: 'day', day: '2024-01-01' });
const cancelled = { cancelledAt: '2026-11-01T02:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' };

test.each<[string, Partial<Line>, Inquiry | null, Binding[], string]>([
  ['a cancelled number is no longer anybody’s', cancelled, inquiry('complete'), [before], 'notInUse'],
  [
    'who got the number back was its former holder',
    { retrievedAt: '2026-11-02T02:00:00.000Z' },
    inquiry('complete'),
    [before],
    'retrieved',
  ],
  [
    'fresh numbers look clean',
    { dataSettlesAt: '2026-11-27T02:00:00.000Z' },
    inquiry('complete'),
    [before],
    'tooEarly',
  ],
  ['nobody asked yet', {}, null, [], 'neverLookedUp'],
  ['answers are coming in', {}, inquiry('collecting', ['waiting']), [before], 'collecting'],
  ['something is older than the activation', {}, inquiry('complete'), [before, inMonth], 'fromBefore'],
  ['a month or a bare count can not tell', {}, inquiry('complete'), [inMonth, bound(null), mineTime], 'cantTell'],
  [
    'what is gone, or one’s own, says nothing',
    {},
    inquiry('complete'),
    [bound(before.boundAt, { goneAt: '2026-11-20T02:00:00.000Z' }), bound(null, { declaration: 'mine' }), mineTime],
    'clean',
  ],
  [
    'what is older is not called absent because the person says that it is their own',
    {},
    inquiry('complete'),
    [bound(before.boundAt, { declaration: 'mine' }), mineTime],
    'saidMine',
  ],
  ['nobody has told anything', {}, inquiry('complete', ['silent', 'declined', 'notCovered']), [], 'nobodyTold'],
])('%s', (_name, line, asked, bindings, kind) => {
  expect(secondHandAt({ line: aLine(line), inquiry: asked, bindings }, now).kind).toBe(kind);
});

test('silence never makes a number clean without saying how many were silent', () => {
  const answer = secondHandAt(
    { line: aLine(), inquiry: inquiry('completeWithGaps', ['none', 'silent', 'silent']), bindings: [] },
    now,
  );
  expect(answer).toMatchObject({ kind: 'clean', summary: { replied: 1, silent: 2 } });
});

test('every combination has one answer, and nothing from before is ever called clean', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Partial<Line>>({}, cancelled, { dataSettlesAt: '2026-12-01T00:00:00.000Z' }),
      fc.constantFrom(null, inquiry('collecting'), inquiry('complete'), inquiry('completeWithGaps')),
      fc.subarray([before, bound(before.boundAt, { declaration: 'mine' }), inMonth, mineTime]),
      (line, asked, bindings) => {
        const { kind } = secondHandAt({ line: aLine(line), inquiry: asked, bindings }, now);
        if (kind === 'clean') expect(bindings.map(({ boundAt }) => boundAt)).not.toContain(before.boundAt);
      },
    ),
  );
});
