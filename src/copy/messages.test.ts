/** The words: the same in both languages, each one used, each thing said with one word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');

/** Files below src whose path matches, with their text. */
const texts = (pattern: RegExp): [path: string, text: string][] =>
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(src.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => pattern.test(path) && !path.startsWith('copy/generated/'))
    .map((path) => [path, readFileSync(join(src, path), 'utf8')]);

type Message = string | { [key: string]: Message } | Message[];

/** All {names} in a message, plural variants included, and those that its declarations take in. */
function paramsOf(message: Message): string[] {
  if (typeof message === 'string')
    return [
      ...[...message.matchAll(/\{\s*(\w+)\s*\}/g)].map((match) => match[1] ?? ''),
      ...[...message.matchAll(/^input (\w+)/g)].map((match) => match[1] ?? ''),
    ];
  return [...new Set(Object.values(message).flatMap(paramsOf))].sort();
}

function messagesOf(locale: string): Map<string, { file: string; message: Message }> {
  const all = new Map<string, { file: string; message: Message }>();
  const folder = join(src, 'copy/messages', locale);
  const add = (file: string, message: Message, key: string) => {
    if (typeof message === 'string' || Array.isArray(message)) all.set(key, { file, message });
    else for (const [name, inner] of Object.entries(message)) add(file, inner, key === '' ? name : `${key}.${name}`);
  };
  for (const file of readdirSync(folder).sort()) {
    const { $schema: _, ...messages } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    add(file, messages, '');
  }
  return all;
}

describe('the words', () => {
  const zh = messagesOf('zh-CN');
  const en = messagesOf('en');

  it('exist in both languages, in files of the same name', () => {
    const place = (words: typeof zh) => [...words].map(([key, { file }]) => `${file} ${key}`).sort();
    expect(place(en)).toEqual(place(zh));
  });

  it('take the same parameters in both languages', () => {
    const differing = [...zh]
      .map(([key, { message }]) => ({ key, zh: paramsOf([message]), en: paramsOf([en.get(key)?.message ?? '']) }))
      .filter((pair) => pair.zh.join() !== pair.en.join());
    expect(differing).toEqual([]);
  });

  it('say one thing with one word, and punctuate Chinese in full width', () => {
    const chinese = [
      ...texts(/^copy\/messages\/zh-CN\/|^twin\//),
      ...['index.html', 'public/manifest.webmanifest'].map(
        (path) => [path, readFileSync(join(src, '..', path), 'utf8')] as const,
      ),
    ];
    const slips = /注销(?!账号)|前机主|[\u4e00-\u9fff][,;:?!()]|[,;?!()][\u4e00-\u9fff]|[「」]/g;
    const code = /(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;
    const found = chinese.flatMap(([path, text]) =>
      [...text.replace(code, '').matchAll(slips)].map(({ 0: slip }) => `${path}: ${slip}`),
    );
    expect(found).toEqual([]);
  });

  it('set English with curled apostrophes and quotes', () => {
    const slips = /[a-z]'[a-z]|s' |\\"/g;
    const found = texts(/^copy\/messages\/en\//).flatMap(([path, text]) =>
      [...text.matchAll(slips)].map(({ 0: slip }) => `${path}: ${slip}`),
    );
    expect(found).toEqual([]);
  });

  it('are all used', () => {
    const code = texts(/\.tsx?$/)
      .map(([, text]) => text)
      .join('\n');
    const used = new Set(code.match(/\bm\.\w+/g)?.map((name) => name.slice(2)));
    expect([...zh.keys()].filter((key) => !used.has(key))).toEqual([]);
  });

  it('say whose clock an hour to act by is on: the device may be set to another', () => {
    // Of what is past, of the day's own list, of a time whose zone the words before it give, or written by hand on paper.
    const past =
      /_(?:data_as_of|refresh_failed|own_zone|station_last_until|expected|take_back_still(?:_rows)?|take_back_over|moment|proved_at)$/;
    const bare = [...zh].filter(
      ([key, { message }]) =>
        paramsOf([message]).includes('time') &&
        !key.startsWith('demo_') &&
        !past.test(key) &&
        !(
          JSON.stringify(message).includes('北京时间') && JSON.stringify(en.get(key)?.message).includes('Beijing time')
        ),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('tell from when on something is possible by a minute in which it is', () => {
    const opens = [...zh]
      .filter(
        ([key, { message }]) =>
          !key.startsWith('demo_') && /\{time\}[^。，]{0,8}(?:起|后|以后)可?以?再/.test(JSON.stringify(message)),
      )
      .map(([key]) => key);
    expect(opens.length).toBeGreaterThan(5);
    const calls = texts(/\.tsx?$/).flatMap(([path, text]) =>
      [...text.matchAll(/\bm\.(\w+)\(\{ time: (\w+)/g)].map(([, key = '', told]) => ({ path, key, told })),
    );
    expect(opens.filter((key) => !calls.some((call) => call.key === key))).toEqual([]);
    expect(calls.filter(({ key, told }) => opens.includes(key) && !told?.startsWith('formatOpening'))).toEqual([]);
  });

  it('tie no look-up to the day: the next one opens a day after the last, and not at midnight', () => {
    const day = /(?:今天|当天|每天)[^。，]{0,9}查|(?:today|the day)’s (?:inquiry|look-up)|looked up [^.]*today/;
    const tied = [...zh, ...en].filter(([, { message }]) => day.test(JSON.stringify(message)));
    expect(tied.map(([key]) => key)).toEqual([]);
  });

  it('are never empty', () => {
    const empty = (message: Message): boolean =>
      typeof message === 'string' ? message.trim() === '' : Object.values(message).some(empty);
    for (const words of [zh, en])
      expect([...words].filter(([, { message }]) => empty(message)).map(([key]) => key)).toEqual([]);
  });
});
