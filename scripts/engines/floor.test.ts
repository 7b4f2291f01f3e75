/** The guard over what is built bites: each of these once stood, or could stand, in a build that no old phone reads. */
import { expect, test } from 'vitest';
import { beyondInScript, beyondInStyle } from './floor.mjs';

test.each([
  'class A { #told() {} }',
  'class A { seen = 1; }',
  'class A { static { go() } }',
  'a ??= 1',
  'a ||= 1',
  'const n = 1_000',
  'await go()',
  'export * as words from "./words.js"',
  String.raw`/(?<=\d)年/.test(a)`,
  String.raw`new RegExp("(?<!\\d)年")`,
  '/[\\p{L}--a]/v.test(a)',
  'list.at(-1)',
  'list.findLast(isOpen)',
  'list.toSorted()',
  'list.toReversed()',
  'Object.hasOwn(a, "b")',
  'structuredClone(a)',
  'crypto.randomUUID()',
  'window.crypto.randomUUID()',
  'AbortSignal.timeout(5)',
  'signal.throwIfAborted()',
  'Promise.withResolvers()',
  'Promise.any(all)',
  'navigator.locks.request("a", go)',
  'new BroadcastChannel("a")',
  'new Intl.Segmenter("zh")',
  'dialog.showModal()',
  'form.requestSubmit()',
  'URL.canParse(a)',
])('a script with %s', (text) => {
  expect(beyondInScript(text)).toHaveLength(1);
});

test.each([
  'a?.b ?? c',
  'import("./later.js").then(({ go }) => go())',
  'export const at = import.meta.url',
  'if (typeof dialog.showModal === "function") dialog.showModal()',
  'crypto.randomUUID ? crypto.randomUUID() : name()',
  'document.startViewTransition?.(go)',
  'const canLock = "locks" in navigator; canLock && navigator.locks.request("a", go)',
  'day.replace(/\\p{L}/gu, "")',
])('but not one with %s', (text) => {
  expect(beyondInScript(text)).toEqual([]);
});

test.each([
  '@layer base { a { color: red } }',
  '@container (width > 20em) { a { color: red } }',
  '@media (width >= 45em) { a { color: red } }',
  '@media (prefers-reduced-data: reduce) { a { color: red } }',
  'a:has(b) { color: red }',
  'a:focus-visible { color: red }',
  'a:not(.b, .c) { color: red }',
  'a::details-content, b { color: red }',
  'a { & b { color: red } }',
  'a { height: 100dvh }',
  'a { height: calc(100svh - 1rem) }',
  'a { margin: 1lh }',
  'a { width: 10cqw }',
  'a { aspect-ratio: 1 / 2 }',
  'a { accent-color: red }',
  'a { scrollbar-gutter: stable }',
  'a { text-autospace: normal }',
  'a { color: color-mix(in srgb, red, blue) }',
  'a { color: light-dark(red, blue) }',
  'a { overflow: clip }',
  'a { overflow-wrap: anywhere }',
  'a { width: fit-content }',
  'a { appearance: none }',
])('a style with %s', (text) => {
  expect(beyondInStyle(text)).not.toEqual([]);
});

test.each([
  'a { height: 100vh; height: 100dvh }',
  'a { overflow-wrap: break-word; overflow-wrap: anywhere }',
  'a { width: -moz-fit-content; width: fit-content }',
  'a { text-wrap: balance }',
  'a { clip-path: inset(50%); --own: 1lh }',
  ':focus:not(:focus-visible) { outline: none }',
  'a::details-content { block-size: auto }',
  'a { aspect-ratio: 1 / 2 } @supports not (aspect-ratio: 1 / 1) { a { height: 2rem } }',
  '@media (min-width: 45em) and (forced-colors: active) { a:is(b, c)::before { content: "100dvh" } }',
])('but not one with %s', (text) => {
  expect(beyondInStyle(text)).toEqual([]);
});
