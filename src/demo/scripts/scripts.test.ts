/** The guided scripts: people and scenes that exist, words in both languages, and a scene before anything else. */
import { describe, expect, test } from 'vitest';
import type { TwinState } from '#contract/control.ts';
import { isOnScreen } from '#demo/scripts/script.ts';
import { scripts } from '#demo/scripts/scripts.ts';
import { movesTo } from '#demo/useScript.ts';
import { people } from '#twin/people/openScene.ts';

describe.each(scripts)('$id', (script) => {
  test('opens scenes that exist, the first one at once', () => {
    expect(script.steps[0]?.moves[0]?.do).toBe('open');
    for (const move of script.steps.flatMap((step) => step.moves)) {
      if (move.do !== 'open') continue;
      const person = people.find(({ id }) => id === move.personId);
      expect(person?.scenes.map(({ id }) => id)).toContain(move.sceneId);
    }
  });

  test('speaks both languages, Chinese with its own punctuation', () => {
    const said = script.steps.flatMap(({ say, note, screen }) => [say, note, screen]).concat(script.name, script.about);
    for (const words of said) {
      expect(words['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(words['zh-CN']).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test('a step that is jumped to begins with the scene that it needs', () => {
  const [main] = scripts;
  if (main === undefined) throw new Error('No script');
  const at = (personId: string, sceneId: string) => ({ personId, sceneId, session: 'signedIn' }) as TwinState;
  const last = main.steps.length - 1;
  expect(movesTo(main, last, at('p01', 'answered'))).toEqual(main.steps[last]?.moves);
  expect(movesTo(main, last, at('p04', 'day83'))[0]).toMatchObject({ do: 'open', sceneId: 'answered' });
  expect(movesTo(main, last, null).length).toBeGreaterThan(main.steps[last]?.moves.length ?? 0);
});

test('a screen is known by its path', () => {
  expect(isOnScreen('/requests/req_1', '/requests/:id')).toBe(true);
  expect(isOnScreen('/requests', '/requests/:id')).toBe(false);
});
