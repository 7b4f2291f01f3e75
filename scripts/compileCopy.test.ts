/** What compiling the words does itself: it refuses a message that one language lacks, and shortens what Paraglide wrote. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is about compiled text that holds placeholders.
import { expect, test } from 'vitest';
import { demandEveryLanguage, slimMessage } from './compileCopy.mjs';

const root = new URL('..', import.meta.url).pathname;
const file = (locale: string, messages: object) => ({
  locale,
  path: `${root}src/copy/messages/${locale}/some.json`,
  text: JSON.stringify(messages),
});

test('the same messages in both languages pass', () => {
  expect(() => demandEveryLanguage([file('zh-CN', { a: '甲' }), file('en', { a: 'A' })])).not.toThrow();
});

test.each([
  ['en', { a: '甲', b: '乙' }, { a: 'A' }],
  ['zh-CN', { a: '甲' }, { a: 'A', b: 'B' }],
])('one that %s lacks is named', (locale, zh, en) => {
  expect(() => demandEveryLanguage([file('zh-CN', zh), file('en', en)])).toThrow(`not in ${locale}: b.`);
});

const compiled = (zh: string, en: string, inputs = '') => `import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

const zh_cn2_some = /** @type {(inputs: SomeInputs) => LocalizedString} */ (${inputs}) => {
${zh}
};

const en_some = /** @type {(inputs: SomeInputs) => LocalizedString} */ (${inputs}) => {${en}
};

export const some = /** @type {Some} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_some(inputs)
	return zh_cn2_some(inputs)
});`;
const returns = (words: string) => `\treturn /** @type {LocalizedString} */ (\`${words}\`)`;

test('a plain message becomes one expression, with what is put into it', () => {
  const slim = slimMessage(compiled(returns('甲 ${i?.name}'), returns('A \\` ${i?.name}'), 'i'), ['zh-CN', 'en']);
  expect(slim).toContain('((i, o) => localeOf(o) === "en" ? `A \\` ${i.name}` : `甲 ${i.name}`);');
  expect(slim).not.toMatch(/registry|_some/);
});

test('a plural is reckoned only where the language has more than one form', () => {
  const plural = 'const countPlural = registry.plural("en", i?.count, {});';
  const zh = `\tconst countPlural = registry.plural("zh-CN", i?.count, {});${returns('${i?.count} 天')}`;
  const en = `${plural}\n\tif (countPlural === "one")${returns('one')};\n${returns('${i?.count} days')};`;
  const slim = slimMessage(compiled(zh, en, 'i'), ['zh-CN', 'en']) ?? '';
  expect(slim).toContain('localeOf(o) === "en" ? en_some(i) : `${i.count} 天`');
  expect(slim.match(/registry\.plural/g)).toHaveLength(1);
});

test('what Paraglide writes in another way is said, and never half shortened', () => {
  expect(slimMessage('export const some = () => "A";', ['zh-CN', 'en'])).toBeNull();
});
