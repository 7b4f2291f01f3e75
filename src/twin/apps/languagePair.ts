/** The two languages of a text in one line, so that lists of apps stay short. */
import type { Bilingual } from '#domain/app.ts';

/** Chinese, then English. */
export type Pair = readonly [zh: string, en: string];

export function both([zh, en]: Pair): Bilingual {
  return { 'zh-CN': zh, en };
}

export function eachBoth(pairs: readonly Pair[]): Bilingual[] {
  return pairs.map(both);
}
