import { expect, test } from 'vitest';
import { type Escalation, rungs } from '#domain/escalation.ts';
import { reasonOf } from '#domain/sources.ts';
import { asSent, letterText, lineAsSent } from '#features/requests/letter.ts';
import { clockOf } from '#features/requests/rungWords.ts';
import { aLine } from '#testing/aLine.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';
import { evidence, service } from '#twin/service/service.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const sent = anEscalation();
const step = (event: 'submitted' | 'takenUp' | 'refused' | 'escalationGranted', at: string) => ({
  event,
  at,
  by: event === 'submitted' ? ('person' as const) : ('app' as const),
  attempt: 1,
});

test('a letter that is read again knows nothing of what came after it, itself included', () => {
  const request = aRequest({
    state: 'unbound',
    attempt: 2,
    history: [step('submitted', '2026-11-02T08:00:00.000Z'), step('escalationGranted', '2026-11-20T08:00:00.000Z')],
    escalations: [
      { ...sent, rung: 'app', sentAt: '2026-11-11T08:00:00.000Z' },
      { ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' },
    ],
  });
  const sentThen = asSent(request, request.escalations[1] as Escalation);
  expect(sentThen).toMatchObject({ state: 'inProgress', attempt: 1 });
  expect(sentThen.history.map(({ event }) => event)).toEqual(['submitted']);
  expect(sentThen.escalations.map(({ rung }) => rung)).toEqual(['app']);
});

test('one about a refusal still speaks of a refusal, whatever came of it', () => {
  const request = aRequest({
    state: 'unbound',
    history: [
      step('submitted', '2026-11-02T08:00:00.000Z'),
      step('refused', '2026-11-05T08:00:00.000Z'),
      step('escalationGranted', '2026-11-20T08:00:00.000Z'),
    ],
    escalations: [{ ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' }],
  });
  expect(asSent(request, request.escalations[0] as Escalation).state).toBe('refused');
});

test('one that went out beside another knows nothing of what the other was answered later', () => {
  const request = aRequest({
    escalations: [
      {
        ...sent,
        rung: 'carrier',
        sentAt: '2026-11-18T08:00:00.000Z',
        outcome: 'notUnbound',
        answeredAt: '2026-11-21T08:00:00.000Z',
      },
      { ...sent, rung: 'appPlatform', sentAt: '2026-11-19T08:00:00.000Z' },
    ],
  });
  expect(asSent(request, request.escalations[1] as Escalation).escalations).toMatchObject([
    { rung: 'carrier', outcome: null, answeredAt: null },
  ]);
});

test('official and promise are told apart by their source: what is official has one, of an authority or several', () => {
  const certaintyOf = (id: string) => service.rules.find((rule) => rule.id === id)?.certainty;
  expect(rungs.map((rung) => clockOf(rung, service)?.certainty)).toEqual(['promise', 'press', 'official', 'official']);
  expect(['regulatorTakes', 'regulatorBar', 'regulatorFeeBar'].map(certaintyOf)).toEqual([
    'official',
    'official',
    'official',
  ]);
  for (const { id, certainty } of service.rules) {
    const { sourceIds } = reasonOf({ id }, evidence.reasons);
    if (certainty !== 'promise') expect(sourceIds.length, id).toBeGreaterThan(0);
    for (const sourceId of sourceIds) expect(evidence.sources.map((source) => source.id)).toContain(sourceId);
  }
  expect(['notMineDue', 'leavingDue'].map(certaintyOf)).toEqual(['promise', 'promise']);
});

test('the regulator is told which rule the carrier missed, or that its answer solved nothing, and asked about the carrier', () => {
  const facts = { app: null, line: aLine(), service, evidence, isFromBefore: true };
  const toCarrier = {
    ...sent,
    rung: 'carrier',
    sentAt: '2026-11-01T08:00:00.000Z',
    answerDueAt: '2026-11-16T16:00:00.000Z',
  } as const;
  const late = letterText('regulator', { request: aRequest({ escalations: [toCarrier] }), ...facts }, now).join('\n');
  expect(late).toContain('运营商应在 15 天内答复投诉，到 2026年11月16日没有答复');
  expect(late).toContain('工业和信息化部令第 35 号');
  expect(late).toMatch(/请受理我对.+的申诉/);
  expect(late).not.toMatch(/督促应用/);
  const answered = { ...toCarrier, outcome: 'notUnbound', answeredAt: '2026-11-10T08:00:00.000Z' } as const;
  const vain = letterText('regulator', { request: aRequest({ escalations: [answered] }), ...facts }, now).join('\n');
  expect(vain).toContain('运营商在 2026年11月10日答复了，账号仍绑着这个号码');
});

test.each([
  [true, /以前的机主留下的/],
  [false, /^(?!.*以前的机主)/],
])('the app’s date speaks of a former holder (%s)', (isFromBefore, said) => {
  const facts = {
    request: aRequest({ basis: 'formerHolder' }),
    app: null,
    line: aLine(),
    service,
    evidence,
    isFromBefore,
  };
  expect(letterText('app', facts, now).join(' ')).toMatch(said);
});

test('a date that has moved is told for what it is, and nobody claims to have the number only since', () => {
  const refusal = { reason: 'appBlocksNumber', mayResend: false, appealUntil: null } as const;
  const request = aRequest({ state: 'refused', refusal });
  const at = '2026-11-03T02:00:00.000Z';
  const letter = (moved: object) =>
    letterText(
      'app',
      { request, app: null, line: aLine({ activatedAt: at, ...moved }), service, evidence, isFromBefore: false },
      now,
    );
  expect(letter({}).join()).toMatch(/入网[\s\S]*才入网/);
  expect(letter({ transferredAt: at }).join()).toMatch(/过户给我[\s\S]*才入网/);
  for (const [moved, word] of [
    [{ retrievedAt: at, cancelledAt: '2026-10-01T02:00:00.000Z' }, '取回'],
    [{ portedInAt: at, kind: 'ported' }, '携号转网'],
    [{ kind: 'ported' }, '入网'],
  ] as const) {
    expect(letter(moved).join()).toContain(word);
    expect(letter(moved).join()).not.toContain('才入网');
  }
});

test('a letter that is read again tells no day that was set after it', () => {
  const letter = (dueAt: string) =>
    letterText(
      'app',
      {
        request: aRequest({ state: 'inProgress', dueAt }),
        app: null,
        line: aLine(),
        service,
        evidence,
        isFromBefore: true,
      },
      now,
    );
  expect(letter('2026-11-20T16:00:00.000Z').join()).toContain('2026年11月20日');
  // It was refused after the letter, and an appeal has a day of its own.
  expect(letter('2026-12-10T16:00:00.000Z').join()).not.toContain('12月10日');
});

test('whoever has the number back is not told to use it no more; a letter from before still says so', () => {
  const cancelled = { cancelledAt: '2026-10-01T02:00:00.000Z', coolingOffEndsAt: '2026-12-30T16:00:00.000Z' };
  const line = aLine({
    ...cancelled,
    activatedAt: '2026-11-03T02:00:00.000Z',
    retrievedAt: '2026-11-03T02:00:00.000Z',
  });
  const request = aRequest({ basis: 'leaving', state: 'inProgress', dueAt: '2026-10-20T16:00:00.000Z' });
  const letter = (own: typeof line, at: number) =>
    letterText('app', { request, app: null, line: own, service, evidence, isFromBefore: false }, at).join();
  expect(letter(aLine(cancelled), now)).toMatch(/不再用了/);
  expect(letter(line, now)).not.toMatch(/不再用了/);
  const sentAt = '2026-10-25T02:00:00.000Z';
  const then = letter(lineAsSent(line, { sentAt }), Date.parse(sentAt));
  expect(then).toMatch(/不再用了/);
  expect(then).not.toContain('取回');
});

test('one to whoever blocks the number, or above, speaks of the block also after it was lifted', () => {
  const blocked = aRequest({
    state: 'refused',
    refusal: { reason: 'appBlocksNumber', mayResend: false, appealUntil: null },
    history: [step('submitted', '2026-11-02T08:00:00.000Z'), step('refused', '2026-11-05T08:00:00.000Z')],
    escalations: [
      { ...sent, rung: 'app', sentAt: '2026-11-06T08:00:00.000Z' },
      { ...sent, rung: 'carrier', sentAt: '2026-11-14T08:00:00.000Z' },
      { ...sent, rung: 'regulator', sentAt: '2026-11-18T08:00:00.000Z' },
    ],
  });
  const lifted = {
    ...blocked,
    state: 'unbound' as const,
    refusal: null,
    history: [...blocked.history, step('escalationGranted', '2026-11-20T08:00:00.000Z')],
  };
  const text = (request: typeof blocked, at: number) => {
    const letter = request.escalations[at] as Escalation;
    const facts = {
      app: null,
      line: aLine(),
      service,
      evidence,
      isFromBefore: false,
      request: asSent(request, letter),
    };
    return letterText(letter.rung as 'app', facts, Date.parse(letter.sentAt));
  };
  for (const at of [0, 1, 2]) {
    expect(text(lifted, at)).toEqual(text(blocked, at));
    expect(text(lifted, at).join()).toMatch(/限制|封/);
  }
  // Whom nobody wrote to for a block was late, and no letter makes one up.
  const late = { ...lifted, history: lifted.history.filter(({ event }) => event !== 'refused') };
  expect(text(late, 0).join()).not.toMatch(/限制|封/);
  const above = { ...lifted, escalations: lifted.escalations.slice(1) };
  expect(text(above, 0).join()).not.toMatch(/限制|封/);
});
