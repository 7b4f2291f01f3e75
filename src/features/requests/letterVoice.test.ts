/** A letter is read by somebody else: none turns on its reader as the person, and each figure in it says whose it is. */
import { afterEach, expect, test, vi } from 'vitest';
import { followPageLocale } from '#copy/locale.ts';
import { rungs } from '#domain/escalation.ts';
import { type Locale, locales } from '#domain/languages.ts';
import { refusalReasons, requestEvents, type UnbindingRequest } from '#domain/request.ts';
import { certainties } from '#domain/sources.ts';
import { letterText } from '#features/requests/letter.ts';
import { attachments, clockOf } from '#features/requests/rungWords.ts';
import { aLine } from '#testing/aLine.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';
import { evidence, service } from '#twin/service/service.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const facts = { app: null, line: aLine(), service, evidence, isFromBefore: true };
const past = { state: 'inProgress', dueAt: '2026-11-20T16:00:00.000Z' } as const;

followPageLocale();
afterEach(() => vi.unstubAllGlobals());

/** Whoever reads the letter is asked to act, and may be said to have declined; everything else is told of nobody but its writer. */
const addresses: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /您|你/,
  en: /\byou(rs?|rself)?\b(?! (declined|cannot))/i,
};

const everyStep = [...requestEvents, 'unknown' as const].map((event) => ({
  event,
  at: '2026-11-05T08:00:00.000Z',
  by: 'app' as const,
  attempt: 1,
}));
const everyAnswer = (['carrier', 'appPlatform', 'app'] as const).map((rung) =>
  anEscalation({ rung, outcome: 'notUnbound', answeredAt: '2026-11-21T08:00:00.000Z' }),
);

test.each(
  locales.flatMap((locale) =>
    rungs.flatMap((rung) => [...refusalReasons, 'unknown' as const].map((reason) => [locale, rung, reason] as const)),
  ),
)('%s, to the %s, refused as %s: nobody but its reader is addressed', (locale, rung, reason) => {
  vi.stubGlobal('document', { documentElement: { lang: locale } });
  const refused: UnbindingRequest = aRequest({
    state: 'refused',
    refusal: { reason, mayResend: false, appealUntil: null },
    history: everyStep,
    escalations: everyAnswer,
  });
  expect(letterText(rung, { ...facts, request: refused }, now).join('\n')).not.toMatch(addresses[locale]);
});

test.each(rungs)('to the %s: a reason that nobody has words for is not told as one', (rung) => {
  const refusal = { reason: 'unknown', mayResend: false, appealUntil: null } as const;
  const letter = letterText(rung, { ...facts, request: aRequest({ state: 'refused', refusal }) }, now).join('\n');
  expect(letter).not.toContain('另外的原因');
});

const byEveryCertainty = rungs.flatMap((rung) => certainties.map((certainty) => [rung, certainty] as const));

test.each(byEveryCertainty)(
  'to the %s: a period that is %s is told as that, and as nothing else',
  (rung, certainty) => {
    const rules = service.rules.map((rule) => (rule.id === 'correctionByApps' ? rule : { ...rule, certainty }));
    const asked = {
      ...facts,
      service: { ...service, rules },
      request: aRequest({ ...past, dueRuleId: 'carrierAnswer' }),
    };
    const letter = letterText(rung, asked, now);
    const [overdue, period = ''] = letter.slice(4, 6);
    const told = {
      official: /^运营商答复投诉的期限：15 天。依据：\n./,
      press: /^运营商答复投诉的期限：据报道是 15 天。见：\n./,
      promise: /^15 天是我提交申请的网站（净号）自己定的时间，不是法规定的。$/,
    };
    expect(period).toMatch(told[certainty]);
    expect(/应用最晚应在/.test(overdue ?? '')).toBe(certainty === 'official');
  },
);

test.each(rungs)('to the %s: what is asked names its time with a source, or as whose suggestion it is', (rung) => {
  const clock = clockOf(rung, service);
  const asked = letterText(rung, { ...facts, request: aRequest(past) }, now).at(-2) ?? '';
  expect(asked).toMatch(
    {
      official: /依据：\n./,
      press: /据报道是 .+见：\n/,
      promise: /\n5 个工作日是我提交申请的网站（净号）自己定的时间，不是法规定的。/,
      unknown: /never/,
    }[clock?.certainty ?? 'unknown'],
  );
});

test('the app is told what the law does set, and never that it sets nothing', () => {
  const asked = letterText('app', { ...facts, request: aRequest(past) }, now).at(-2) ?? '';
  expect(asked).toContain('15 个工作日。依据：\n');
  expect(asked).not.toContain('没有规定');
});

test.each(rungs)('to the %s: a letter is attached only where one was written', (rung) => {
  const toApp = /写给应用客服的信/;
  expect(attachments(rung, aRequest()).join()).not.toMatch(toApp);
  const climbed = aRequest({ escalations: [anEscalation()] });
  expect(toApp.test(attachments(rung, climbed).join())).toBe(rung !== 'app');
});
