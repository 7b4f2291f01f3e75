/** One accessibility pass per screen (WCAG 2.2 AA), switching language, text size and colour in place. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const screens: [name: string, person: string | null, scene: string | undefined, path: string][] = [
  ['start', null, undefined, '/'],
  ['look up', null, undefined, '/look-up'],
  ['cancelled number', null, undefined, '/cancelled-number'],
  ['help', null, undefined, '/help'],
  ['rules', null, undefined, '/rules'],
  ['privacy', null, undefined, '/privacy'],
  ['home of a new holder', 'p03', 'answered', '/'],
  ['home of a cancelled number', 'p04', 'day83', '/'],
  ['the holding period', 'p04', 'day83', '/number/cooling-off'],
  ['the holding period, over', 'p06', 'over', '/number/cooling-off'],
  ['accounts while answers come in', 'p01', 'collecting', '/accounts'],
  ['accounts', 'p03', 'answered', '/accounts'],
  ['choosing', 'p03', 'answered', '/unbind'],
  ['requests', 'p08', 'hardCases', '/requests'],
  ['settings', 'p01', 'answered', '/settings'],
  ['timed out', null, undefined, '/timed-out'],
  ['not found', null, undefined, '/nowhere'],
];

const looks = [
  { lang: '中文', text: 'normal', theme: 'light' },
  { lang: 'English', text: 'large', theme: 'dark' },
] as const;

for (const [name, person, scene, path] of screens) {
  test(`${name} passes axe in both languages, sizes and colours`, async ({ page, portal }) => {
    // A colour caught half-way through its transition has a contrast that nobody ever sees.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (person === null) await page.goto(path);
    else await portal.open(person, path, scene === undefined ? {} : { sceneId: scene });
    await expect(page.locator('#main h1').first()).toBeVisible();
    for (const look of looks) {
      if (look.lang === 'English') await page.getByRole('button', { name: 'English' }).click();
      await page.evaluate(({ text, theme }) => {
        document.documentElement.dataset['text'] = text;
        document.documentElement.dataset['theme'] = theme;
      }, look);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
      expect(told, `${look.lang} ${look.text} ${look.theme}`).toEqual([]);
    }
  });
}
