import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function placeAt(base: string, url: string): Promise<string> {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const { routerPath } = await import('#shell/frame/routerPath.ts');
  return routerPath(new URL(url));
}

test.each([
  ['/', 'https://a.example/requests?tab=done#r', '/requests?tab=done#r'],
  ['/', 'https://a.example/', '/'],
  ['/clearline/', 'https://a.example/clearline/requests?tab=done', '/requests?tab=done'],
  ['/clearline/', 'https://a.example/clearline/', '/'],
  ['/clearline/', 'https://a.example/clearline', '/'],
  ['/clearline/', 'https://a.example/clearlines', '/clearlines'],
  ['/a/b/', 'https://a.example/a/b/a/b', '/a/b'],
])('mounted at %s, %s is the place %s', async (base, url, place) => {
  expect(await placeAt(base, url)).toBe(place);
});
