/**
 * `npm run copy`: compiles the words (src/copy/messages) into typed functions (src/copy/generated).
 * Paraglide says "success" even when it found no messages, so what came out is checked here.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultWords, root, runsHere, stop } from './terminal.mjs';

const copyDir = join(root, 'src/copy');
const outdir = join(copyDir, 'generated');
const stampFile = join(outdir, '.inputs');

/** Compiles when something changed; throws with a message for a person when the words can't be used. */
export async function compileCopy({ tell = () => {} } = {}) {
  const settings = JSON.parse(readFileSync(join(copyDir, 'project.inlang/settings.json'), 'utf8'));
  const files = messageFiles(settings);
  const stamp = stampOf(files);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const keys = keysOf(files.filter((file) => file.locale === settings.baseLocale));
  if (keys.length === 0) throw new Error(`There is no message in src/copy/messages/${settings.baseLocale}.`);
  demandEveryLanguage(files);
  tell(`Compiling the words (${settings.locales.join(', ')}).`);
  const { compile } = await import('@inlang/paraglide-js');
  const fresh = mkdtempSync(join(tmpdir(), 'clearline-copy-'));
  try {
    // main.tsx overwrites how the language is found (src/copy/locale.ts); the strategy here is only a ground to stand on.
    await compile({
      project: join(copyDir, 'project.inlang'),
      outdir: fresh,
      strategy: ['globalVariable', 'baseLocale'],
    });
    const index = existsSync(join(fresh, 'messages/_index.js'))
      ? readFileSync(join(fresh, 'messages/_index.js'), 'utf8')
      : '';
    const exported = index.match(/^export \*/gm)?.length ?? 0;
    if (exported < keys.length)
      throw new Error(
        `${keys.length} messages went in and ${exported} came out. Look at "modules" and "pathPattern" in src/copy/project.inlang/settings.json.`,
      );
    slimRuntime(join(fresh, 'runtime.js'));
    for (const name of readdirSync(join(fresh, 'messages')))
      if (name.endsWith('.js') && name !== '_index.js') slimFile(join(fresh, 'messages', name), settings.locales);
    writeFileSync(join(fresh, 'allMessages.js'), inOneModule(join(fresh, 'messages')));
    keepPluralRules(join(fresh, 'registry.js'));
    bringOver(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  writeFileSync(stampFile, stamp);
}

/**
 * The portal's language stands on `<html>` and nowhere else (src/copy/locale.ts). What Paraglide would do before it is told so,
 * looking into URL and cookies, is 1 kB of every first load that nobody would ever run.
 */
function slimRuntime(path) {
  const text = readFileSync(path, 'utf8');
  const slim = text.replace(
    /export let getLocale = \(\) => \{[\s\S]*?\n\};/,
    'export let getLocale = () => baseLocale;',
  );
  if (slim === text) throw new Error('The compiled runtime no longer says getLocale where slimRuntime looks for it.');
  writeFileSync(path, `${slim}\n${LOCALE_OF}`);
}

const LOCALE_OF = `/** @param {{ locale?: Locale }} [options] */
export const localeOf = (options) => (options && options.locale) || getLocale();
`;

function slimFile(path, locales) {
  const slim = slimMessage(readFileSync(path, 'utf8'), locales);
  if (slim === null) throw new Error(`${path.split('/').at(-1)} is not compiled the way slimMessage knows it.`);
  writeFileSync(path, slim);
}

/**
 * A message as one expression: its text stands where the language is asked for. Paraglide makes three functions of each, and
 * reckons a plural also where the language has one form only; of 1,700 messages that was a twentieth of all script. Null where
 * the compiled text is not of the known form.
 * @param {string} text one compiled message
 * @param {readonly string[]} locales the base locale first
 */
export function slimMessage(text, locales) {
  const cast = '/\\*\\* @type \\{LocalizedString\\} \\*/ ';
  const plain = new RegExp(
    `const (\\w+) = (?:/\\*\\*.*?\\*/ )?\\(i?\\) => \\{\\s*(?:const \\w+ = registry\\.[^;]*;)*\\s*return ${cast}\\((\`(?:[^\`\\\\]|\\\\.)*\`)\\)\\s*\\};\\n`,
    'g',
  );
  const given = new Map();
  let slim = text.replaceAll('i?.', 'i.').replace(plain, (_, name, words) => {
    given.set(name, words);
    return '';
  });
  const asks = /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = [^\n]*\n([\s\S]*?)\n\}\);/;
  const found = slim.match(asks);
  if (found === null) return null;
  const answers = new Map(
    [...found[1].matchAll(/(?:locale === "([\w-]+)"\) )?return (\w+)\(inputs\)/g)].map(([, locale, name]) => [
      locale ?? locales[0],
      given.get(name) ?? `${name}(i)`,
    ]),
  );
  if (answers.size !== locales.length) return null;
  const [base, ...others] = locales;
  const choice = others.map((locale) => `localeOf(o) === "${locale}" ? ${answers.get(locale)} : `).join('');
  slim = slim.replace(asks, () => `((i, o) => ${choice}${answers.get(base)});`);
  if (!slim.includes('registry.plural(')) slim = slim.replace(/^import \* as registry.*\n/m, '');
  return slim.replace('{ getLocale, experimentalStaticLocale }', '{ localeOf }');
}

/** For whatever loads the words without building (scripts/wordsInOne.ts), and has no use for a module of each message. */
function inOneModule(folder) {
  const texts = readdirSync(folder).flatMap((name) =>
    name.endsWith('.js') && name !== '_index.js' ? readFileSync(join(folder, name), 'utf8') : [],
  );
  const imports = new Set(texts.flatMap((text) => text.match(/^import .*$/gm) ?? []));
  const bodies = texts.map((text) => text.replace(/^import .*$/gm, ''));
  return [...imports, ...bodies].join('\n').replaceAll("'../", "'./");
}

/** Paraglide makes the rules of a language anew for each count that is shown: in a long list that alone took longer than its rows. */
function keepPluralRules(path) {
  const text = readFileSync(path, 'utf8');
  const kept = text.replace(
    'return new Intl.PluralRules(locale, options).select(Number(input))',
    'const key = locale + (options?.type ?? "");\n\tlet rules = pluralRules.get(key);\n\tif (!rules) pluralRules.set(key, (rules = new Intl.PluralRules(locale, options)));\n\treturn rules.select(Number(input))',
  );
  if (kept === text) throw new Error('The compiled registry no longer makes plural rules where keepPluralRules looks.');
  writeFileSync(path, `${kept}\n/** @type {Map<string, Intl.PluralRules>} */\nconst pluralRules = new Map();\n`);
}

/** Compiles again whenever a message file is saved. Returns how to stop. */
export function watchCopy(tell) {
  let timer;
  const watcher = watch(join(copyDir, 'messages'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => compileCopy({ tell }).catch((error) => tell(`The words can't be compiled: ${error.message}`)),
      150,
    );
  });
  return () => watcher.close();
}

/** Every message file with its text; each must be listed in the settings, and stand in every language. */
function messageFiles(settings) {
  const patterns = [settings['plugin.inlang.messageFormat']?.pathPattern ?? []].flat();
  const files = [];
  for (const locale of settings.locales) {
    const listed = new Set(patterns.map((pattern) => join(copyDir, pattern.replace('{locale}', locale))));
    const folder = join(copyDir, 'messages', locale);
    const found = new Set(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name)),
    );
    for (const path of found)
      if (!listed.has(path))
        throw new Error(
          `${path.slice(root.length + 1)} is not listed in src/copy/project.inlang/settings.json: add "./messages/{locale}/${path.split('/').at(-1)}" to pathPattern.`,
        );
    for (const path of listed) {
      if (!found.has(path))
        throw new Error(`${path.slice(root.length + 1)} is listed in settings.json, but there is no such file.`);
      files.push({ locale, path, text: readFileSync(path, 'utf8') });
    }
  }
  return files;
}

/** All keys; a key that stands in two files would silently win over the other. */
function keysOf(files) {
  const owner = new Map();
  for (const { path, text } of files) {
    let messages;
    try {
      messages = JSON.parse(text);
    } catch (error) {
      throw new Error(`${path.slice(root.length + 1)} is not valid JSON: ${error.message}`);
    }
    for (const key of flatKeys(messages)) {
      const name = path.split('/').at(-1);
      if (owner.has(key)) throw new Error(`The message "${key}" stands twice: in ${owner.get(key)} and in ${name}.`);
      owner.set(key, name);
    }
  }
  return [...owner.keys()];
}

/** Paraglide would show the other language's words in place of a missing message, and nobody would notice. */
export function demandEveryLanguage(files) {
  const locales = [...new Set(files.map(({ locale }) => locale))];
  const known = new Map(
    locales.map((locale) => [locale, new Set(keysOf(files.filter((file) => file.locale === locale)))]),
  );
  for (const [locale, keys] of known)
    for (const [other, others] of known) {
      const missing = [...others].filter((key) => !keys.has(key));
      if (missing.length > 0)
        throw new Error(
          `${missing.length === 1 ? 'A message is' : `${missing.length} messages are`} in ${other} but not in ${locale}: ${missing.join(', ')}.`,
        );
    }
}

function flatKeys(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (key === '$schema') return [];
    const isMessage = typeof value === 'string' || Array.isArray(value);
    return isMessage ? [prefix + key] : flatKeys(value, `${prefix}${key}.`);
  });
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const name of ['@inlang/paraglide-js', '@inlang/plugin-message-format'])
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  hash.update(readFileSync(join(copyDir, 'project.inlang/settings.json')));
  hash.update(readFileSync(new URL(import.meta.url)));
  for (const { path, text } of files) hash.update(path.slice(root.length)).update(text);
  return hash.digest('hex');
}

/** Only files that differ are touched: a running dev server reloads those and no others. */
function bringOver(fresh) {
  const list = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const wanted = new Set();
  for (const entry of list(fresh)) {
    const from = join(entry.parentPath, entry.name);
    const to = join(outdir, from.slice(fresh.length));
    wanted.add(to);
    const text = readFileSync(from, 'utf8');
    if (existsSync(to) && readFileSync(to, 'utf8') === text) continue;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  for (const entry of list(outdir)) {
    const path = join(entry.parentPath, entry.name);
    if (!wanted.has(path)) rmSync(path);
  }
}

if (runsHere(import.meta.url))
  compileCopy().then(
    // The compiler leaves a handle open for half a minute; all its files are written by now.
    () => process.exit(0),
    (error) => stop(faultWords(error)),
  );
