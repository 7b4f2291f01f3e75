/** The paper claims no more than the check that it invites to: where that can not tell, the paper says that it may be longer. */
import { afterEach, expect, test, vi } from 'vitest';
import { followPageLocale } from '#copy/locale.ts';
import { numberKinds } from '#domain/carrier.ts';
import { wasHeldOn } from '#domain/check/holderCheck.ts';
import { locales } from '#domain/languages.ts';
import { holderStatement } from '#features/holder-since/holderStatement.ts';
import { aLine } from '#testing/aLine.ts';
import { service } from '#twin/service/service.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const at = '2026-10-12T02:00:00.000Z';
const words = { 'zh-CN': /可能更早/, en: /may have held it before/ };

followPageLocale();
afterEach(() => vi.unstubAllGlobals());

test.each(
  locales.flatMap((lang) =>
    numberKinds.flatMap((kind) => [at, null].map((portedInAt) => [lang, kind, portedInAt] as const)),
  ),
)('%s: a number of the kind %s, ported in at %s', (lang, kind, portedInAt) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  const line = aLine({ kind, portedInAt, activatedAt: at });
  const { fact } = holderStatement(line, '2026-10-12', service, null, 'https://example.org/check');
  expect(words[lang].test(fact)).toBe(wasHeldOn(line, '2020-01-01', now) === 'cantTell');
});
