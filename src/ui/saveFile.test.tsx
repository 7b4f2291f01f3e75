/** A browser that takes no file says so at once, however it refuses, so that the text can be shown instead. */
import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '#ui/saveFile.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['has no address for a file', undefined],
  [
    'refuses to give one',
    () => {
      throw new DOMException('', 'SecurityError');
    },
  ],
])('where the browser %s nothing was handed over', (_, createObjectURL) => {
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL }));
  expect(saveFile('a.csv', 'text/csv', 'a')).toBe(false);
});
