/** The pictures in docs/pictures show the screens as they are: their outline is compared, not their pixels. */
import { readFileSync } from 'node:fs';
import { DRAWN_AT, outlineOf, pictureScreens } from '../scripts/pictureScreens.mjs';
import { expect, test } from './fixtures.ts';
import { languages, speak } from './looks.ts';

const outlines = JSON.parse(readFileSync('docs/pictures/outlines.json', 'utf8')) as Record<
  string,
  Record<string, unknown>
>;

test('the twelve main screens are as they were drawn, in both languages; if not: npm run pictures', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { name, person, scene, signIn, path, follow } of pictureScreens) {
    await portal.open(person, path, { sceneId: scene, signIn, at: DRAWN_AT });
    if (follow !== undefined) {
      await page.locator(`#main a[href*="${follow}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(follow));
    }
    for (const lang of languages) {
      await speak(page, lang);
      await expect
        .poll(() => page.evaluate(outlineOf), { message: `${name}, ${lang}` })
        .toEqual(outlines[lang]?.[name]);
    }
  }
});

test('each screen has a title of its own, and every sheet is there', () => {
  for (const lang of ['zh-CN', 'en'])
    expect(Object.keys(outlines[lang] ?? {})).toEqual(pictureScreens.map(({ name }) => name));
  for (const width of ['phone', 'wide'])
    for (const lang of ['zh', 'en'])
      for (const theme of ['light', 'dark'])
        expect(readFileSync(`docs/pictures/${width}-${lang}-${theme}.png`).length).toBeGreaterThan(100_000);
});
