/** Finds what is asked for in one's own words: as a whole first, then by most of its words. */
import type { Named } from '#domain/app.ts';
import { fitting } from '#domain/input/nameSearch.ts';

/** What every question is made of. */
const fillers =
  /怎么办|怎么|怎样|如何|为什么|什么|能不能|是不是|可以|多久|多长|请问|想问|问题|一下|知道|现在|已经|还有|该|是|吗|呢|的|了|我|您|你/g;
const small = /^(?:the|and|for|how|what|why|who|when|can|you|your|with|does|did|not|get|has|have|was|are)$/i;

/** Words of three letters and more, and each two Chinese characters that stand side by side. */
export function wordsOf(query: string): string[] {
  const latin = (query.match(/[\p{Script=Latin}\d]{3,}/gu) ?? []).filter((word) => !small.test(word));
  const runs = query.replace(fillers, ' ').match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) => [...run].slice(1).map((second, index) => `${[...run][index]}${second}`));
  return [...new Set([...latin, ...pairs])];
}

/**
 * Best first: what has at least half of the words; of a long question, as it is spoken, what has most of them and at least
 * two. Else nothing, as for nothing typed.
 */
export function searchedByWords<T>(items: readonly T[], namedOf: (item: T) => Named, query: string): readonly T[] {
  if (query.trim() === '') return [];
  const whole = fitting(items, namedOf, query);
  const words = wordsOf(query);
  if (whole.length > 0 || words.length === 0) return whole;
  const finds = words.map((word) => new Set(fitting(items, namedOf, word)));
  const counted = items.map((item) => ({ item, count: finds.filter((found) => found.has(item)).length }));
  const most = Math.max(2, ...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count >= Math.min(words.length / 2, most))
    .sort((a, b) => b.count - a.count)
    .map(({ item }) => item);
}
