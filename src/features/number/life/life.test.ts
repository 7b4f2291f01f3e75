/** The picture and the words of a number's life say the same, and a retrieval takes nothing out of either. */
import { describe, expect, test } from 'vitest';
import { requestedIn } from '#domain/life/life.ts';
import { msOf } from '#domain/time.ts';
import { pictureOf, wholeSpan } from '#features/number/life/lifeDrawing.ts';
import { lifeEntries } from '#features/number/life/lifeEntries.ts';
import { sceneAt, sceneNow } from '#testing/sceneAt.ts';
import { lifeOf } from '#twin/carrier/life.ts';
import { people } from '#twin/people/openScene.ts';

const now = sceneNow;
const factsOf = (personId: string, sceneId: string) => {
  const { tenure } = sceneAt(personId, sceneId);
  return { life: lifeOf(tenure), line: tenure.line, acts: requestedIn(tenure.requests, now), now };
};

test('after a retrieval all of before stands, in the picture and in words', () => {
  const facts = factsOf('p12', 'paused');
  expect(facts.life.events.map(({ event }) => event)).toEqual([
    ...['activated', 'suspended', 'resumed', 'cancelled', 'retrieved'],
  ]);
  expect(facts.line.activatedAt).toBe(facts.line.retrievedAt);
  const picture = pictureOf(facts, wholeSpan(facts.life, facts.line, now));
  expect(picture.stretches.map(({ kind }) => kind)).toEqual(['solid', 'dashed', 'solid', 'resting', 'solid', 'open']);
  expect(picture.joints).toHaveLength(5);
  expect([picture.ticks.length, picture.bars.map(({ open }) => open)]).toEqual([1, [true]]);
  expect(lifeEntries(facts).map(({ heading }) => heading)).toEqual([
    '入网',
    '停机',
    '复机',
    '销号生效',
    '您查询了绑定的账号',
    '您提交了 2 项解绑申请，2 项还没有结果',
    '号码取回，入网日期改为这一天',
    '现在：使用中',
  ]);
});

test('a move to another carrier, and into another name, stands in the life as what it is', () => {
  expect(factsOf('p14', 'ported').life.events.map(({ event }) => event)).toEqual(['activated', 'portedIn']);
  expect(factsOf('p15', 'transferred').life.events.map(({ event }) => event)).toEqual(['transferred']);
});

test.each([
  ['p01', 'requests'],
  ['p15', 'transferred'],
])('a former holder is a dotted line before the first day, and nobody that is named: %s', (personId, sceneId) => {
  const facts = factsOf(personId, sceneId);
  expect(pictureOf(facts, wholeSpan(facts.life, facts.line, now)).stretches[0]?.kind).toBe('unknown');
  expect(lifeEntries(facts)[0]).toMatchObject({ key: 'before', after: 'dotted' });
});

test('to scale: equal times are equal lengths', () => {
  const facts = factsOf('p12', 'answered');
  const span = wholeSpan(facts.life, facts.line, now);
  const { joints } = pictureOf(facts, span);
  for (const { event, at } of facts.life.events) {
    const drawn = joints.find(({ key }) => key === `${event} ${at}`);
    expect(drawn?.at).toBeCloseTo((msOf(at) - span.from) / (span.to - span.from), 9);
  }
});

describe.each(people.flatMap(({ id, scenes }) => scenes.map((scene) => [id, scene.id] as const)))('%s %s', (p, s) => {
  test('is drawn within its frame, without a gap, and told in as many words', () => {
    const facts = factsOf(p, s);
    const span = wholeSpan(facts.life, facts.line, now);
    const { stretches, joints, ticks, bars, marks } = pictureOf(facts, span);
    const places = [
      ...stretches.flatMap(({ from, to }) => [from, to]),
      ...[joints, marks].flat().map(({ at }) => at),
      ...ticks,
      ...bars.flatMap(({ from, to }) => [from, to]),
    ];
    expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
    stretches.slice(1).forEach(({ from }, index) => {
      expect(from).toBeCloseTo(stretches[index]?.to ?? -1, 9);
    });
    expect(marks.length).toBeGreaterThan(0);
    const entries = lifeEntries(facts);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(facts.life.events.length + facts.life.lookUps.length + facts.acts.length);
  });
});
