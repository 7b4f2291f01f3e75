/** In the demo's page, whatever asks for files stands before whatever keeps the page waiting. */
import { expect, test } from 'vitest';
import { asksFirst } from './demoStrip.ts';

test('first what is asked for, then what runs, and the portal itself last', () => {
  const page = `<head>
    <script src="/demo-before-paint.js"></script>
    <script src="/boot.js"></script>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-1.js">
  </head>`;
  const lines = asksFirst(page, ['<link rel="modulepreload" crossorigin href="/assets/browser-1.js">'])
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toEqual([
    '<head>',
    '<link rel="preload" as="script" href="/demo-before-paint.js">',
    '<link rel="preload" as="script" href="/boot.js">',
    '<link rel="modulepreload" crossorigin href="/assets/react-1.js">',
    '<link rel="modulepreload" crossorigin href="/assets/browser-1.js">',
    '<script src="/demo-before-paint.js"></script>',
    '<script src="/boot.js"></script>',
    '<script type="module" crossorigin src="/assets/index-1.js"></script>',
    '</head>',
  ]);
});
