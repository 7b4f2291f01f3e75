/** What `npm run identity` draws is of the mark in src/ui/mark.svg, and all that is named is there in the size that is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (path: string) => readFileSync(path, 'utf8');
const shape = text('src/ui/mark.svg').match(/ d="([^"]+)"/)?.[1] ?? 'no shape';

/** Width and height of a PNG, from its first chunk. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('header and icon have the one shape', () => {
  expect(text('src/ui/brand.css')).toContain(`d='${shape}'`);
  expect(text('public/icon.svg')).toContain(`d="${shape}"`);
});

test('the manifest names icons of both kinds, each in its size', () => {
  const { icons } = JSON.parse(text('public/manifest.webmanifest')) as {
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  const pictures = icons.filter(({ src }) => src.endsWith('.png'));
  for (const { src, sizes } of pictures) expect(sizeOf(`public/${src}`), src).toBe(sizes);
  expect(pictures.map(({ sizes, purpose }) => [sizes, purpose ?? 'any']).sort()).toEqual([
    ['192x192', 'any'],
    ['192x192', 'maskable'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]);
});

test('the page names an icon for tabs, one for home screens, and a picture for shared links', () => {
  const page = text('index.html');
  const linked = [...page.matchAll(/(?:href|content)="\/([\w-]+\.(?:png|svg))"/g)].map(([, file]) => file);
  expect(linked).toEqual(['icon-48.png', 'icon.svg', 'touch-icon.png', 'link-preview.png']);
  expect([sizeOf('public/icon-48.png'), sizeOf('public/touch-icon.png'), sizeOf('public/link-preview.png')]).toEqual([
    '48x48',
    '180x180',
    '1200x630',
  ]);
  expect(page).toContain('<meta property="og:image:width" content="1200" />');
  expect(page).toContain('<meta property="og:image:height" content="630" />');
});
