// @vitest-environment jsdom
/** beforePaint.js: what it says of the strip on `<html>` before paint, whatever the browser has kept; and its gate. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';

const script = readFileSync('src/demo/beforePaint.js', 'utf8');

beforeEach(() => localStorage.clear());

function open(kept: Record<string, string>, around: { innerWidth?: number; framedAt?: string; search?: string } = {}) {
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(`clearline-demo.${name}`, value);
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'currentScript', { value: { src: `${location.origin}/below/demo-before-paint.js` } });
  const { innerWidth = 360, search = '' } = around;
  const frame: Record<string, unknown> = { innerWidth, location: { search } };
  frame['parent'] = around.framedAt === undefined ? frame : { location: { pathname: around.framedAt } };
  new Function('document', 'window', script)(page, frame);
  return [page.documentElement.dataset['console'], page.documentElement.style.getPropertyValue('--demo-strip')];
}

test('nothing kept: above the portal, as high as its two rows', () => expect(open({})).toEqual([undefined, '']));

test('where it was moved to, and as high as it was there', () => {
  const kept = { side: '"bottom"', height: '{"width":360,"height":139}' };
  expect(open(kept)).toEqual(['bottom', '139px']);
  // Turned or on another screen it has another height.
  expect(open(kept, { innerWidth: 740 })).toEqual(['bottom', '']);
});

test("on the console's own page the phone has the watermark alone", () => {
  expect(open({ side: '"bottom"' }, { framedAt: '/below/demo' })).toEqual(['phone', '']);
  expect(open({}, { framedAt: '/elsewhere' })).toEqual(['bottom', '']);
});

test.each(['7', 'not JSON', '[]', '{"width":360,"height":"1px;x"}', '{"width":360,"height":-4}', 'null'])(
  'nonsense is as nothing: %s',
  (value) => expect(open({ side: value, height: value })).toEqual([undefined, '']),
);

test.each([
  ['?d=1&p=p01&s=answered', '1'],
  ['?d=1&p=p01&out=1', null],
  ['?p=p01', null],
])('a link that signs in is as a visit of somebody who was here before: %s', (search, returning) => {
  open({}, { search });
  expect(localStorage.getItem('clearline.returning')).toBe(returning);
});

test('what is asked of the service waits for the twin, is answered by it, and counts as asked then', async () => {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'currentScript', { value: { src: `${location.origin}/demo-before-paint.js` } });
  const network = vi.fn(async () => 'network');
  const early = { at: 1 };
  let now = 2;
  const frame: Record<string, unknown> & {
    fetch(url: string, init?: object): Promise<unknown>;
    clearlineGate?(): void;
  } = {
    location,
    performance: { now: () => now },
    fetch: network,
    clearlineEarly: { '/api/session': early },
  };
  frame['parent'] = frame;
  new Function('document', 'window', script)(page, frame);
  const asked = frame.fetch('/api/session', { method: 'GET' });
  expect(await frame.fetch('/twin/health')).toBe('network');
  expect(await frame.fetch('https://example.org/api/session')).toBe('network');
  const gate = frame.fetch;
  const twin = vi.fn(async (_: string, init?: object) => init);
  frame.fetch = (url, init) => (url.startsWith('/api/') ? twin(url, init) : gate(url));
  expect(early.at).toBe(1);
  now = 9;
  frame.clearlineGate?.();
  expect([await asked, early.at]).toEqual([{ method: 'GET', waitedMs: 7 }, 9]);
  expect(network.mock.calls).toEqual([
    ['/twin/health', undefined],
    ['https://example.org/api/session', undefined],
  ]);
  expect(await gate('/api/session')).toBe('network');
});
