/**
 * For tests: what every screen owes a person who can't go on alone, or who came by way of another app: somebody to call, the
 * screen read aloud, and no act that does nothing. Each breach is one sentence.
 */
import { expect } from 'vitest';
import { sentencesIn } from '#shell/aloud/sentences.ts';
import { controls, nameOf } from '#testing/portal/hands.ts';
import type { Portal } from '#testing/portal/wholePortal.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const digitsOf = (text: string | null) => (text ?? '').replace(/\D/g, '');
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');

/**
 * As in the web view of another app: a voice for each language, printing that does nothing, and, as jsdom has none, no
 * clipboard and no files. What is laid out has a box, which jsdom does not know.
 */
export function limitDevice(): void {
  const voices = ['zh-CN', 'en'].map((lang) => ({ lang, localService: true }));
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => undefined,
  });
  Object.assign(globalThis, { speechSynthesis, SpeechSynthesisUtterance: class {}, print: () => undefined });
  Element.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
}

/** The carrier's line stands below the screen; and every line can be read, and so be called from another phone. */
function calls(): string[] {
  const person = all('main ~ footer #person ~ ul a[href^="tel:"]');
  const mute = all('a[href^="tel:"]').filter(
    (link) => !digitsOf(link.textContent).includes(digitsOf(link.getAttribute('href'))),
  );
  return [
    ...(person.length === 0 ? ['nobody can be called from below it'] : []),
    ...mute.map((link) => `"${nameOf(link)}" does not show the number that it calls`),
  ];
}

/** One button in the header, and the heading comes first. */
function aloud(): string[] {
  const main = document.querySelector('#main');
  const buttons = all('header button').filter((button) => /^(?:朗读|Listen)$/.test(nameOf(button)));
  const [first] = main === null ? [] : sentencesIn(main);
  const heading = plain(main?.querySelector('h1')?.textContent);
  return [
    ...(buttons.length === 1 ? [] : [`${buttons.length} buttons read it aloud`]),
    ...(first !== undefined && heading.startsWith(plain(first.text)) ? [] : ['its heading is not what is read first']),
  ];
}

/** A web view may have no second window: what asks for one does nothing there. */
const windows = () =>
  all('#main a[target], footer a[target]').map((link) => `"${nameOf(link)}" asks for a second window`);

const TOOL = /打印|复制|存成|分享|日历/;
/** By their names: the acts that need more of the device than a page. */
export const toolsTried = new Set<string>();

/** Each of them has to say what to do instead. */
async function tools(portal: Portal): Promise<string[]> {
  const found: string[] = [];
  const names = controls(document.querySelector('#main') ?? document)
    .filter((one) => one instanceof HTMLButtonElement)
    .map(nameOf)
    .filter((name) => TOOL.test(name));
  for (const name of new Set(names)) {
    toolsTried.add(name);
    const before = portal.text();
    controls()
      .find((one) => nameOf(one) === name)
      ?.click();
    await portal.settled();
    await portal.until(() => expect(portal.text()).not.toBe(before)).catch(() => found.push(`"${name}" does nothing`));
  }
  return found;
}

export async function duties(portal: Portal): Promise<string[]> {
  return [...calls(), ...aloud(), ...windows(), ...(await tools(portal))];
}
