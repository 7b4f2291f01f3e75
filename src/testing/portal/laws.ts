/** For tests: what holds on every screen at every moment, whatever the service does. Each law that is broken is one sentence. */
import { m } from '#copy/generated/messages.js';
import { controls } from '#testing/portal/hands.ts';
import type { Portal } from '#testing/portal/wholePortal.ts';

/** What is said where the service is known to have nothing. */
const NOTHING = [
  m.accounts_none_found,
  m.accounts_none_so_far,
  m.accounts_never,
  m.accounts_unknown,
  m.coolingOff_bound_none,
  m.coolingOff_bound_nothing,
  m.coolingOff_none,
  m.guide_nothing,
  m.home_fine,
  m.home_never,
  m.number_plan_none,
  m.number_plan_nothing_found,
  m.number_plan_unknown,
  m.number_not_cancelled,
  m.requests_empty_title,
  m.settings_consents_none,
  m.settings_watched_none,
];

/** Sentences in the page's text that say so. */
export const nothings = (text: string): string[] => NOTHING.map((say) => say()).filter((words) => text.includes(words));

/** Only invented numbers begin so; masked, only their first three and last four digits are shown. */
const NUMBER = /154[\s-]?\d{4}[\s-]?\d{4}/;

const shown = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ');

/** A list of requests that was just opened has as many rows as its tab says; later, rows may be held for whoever reads them. */
export function countsAgree(): boolean {
  if (!window.location.pathname.endsWith('/requests')) return true;
  const tab = document.querySelector('main button[aria-pressed=true]');
  const told = /\d+$/.exec(shown(tab).trim());
  return told === null || Number(told[0]) === document.querySelectorAll('main li :is(h2, h3)').length;
}

export function brokenLaws({ uncaught }: Portal): string[] {
  const root = document.getElementById('root');
  const main = document.querySelector('main') ?? root;
  const text = shown(root);
  const headings = [...document.querySelectorAll('h1')];
  const kept = [
    window.location.href,
    document.title,
    ...[localStorage, sessionStorage].map((one) => JSON.stringify(one)),
  ];
  const laws: [holds: boolean, law: string][] = [
    [text.length > 40, 'the page is blank'],
    [headings.length === 1, `${headings.length} headings of the first level`],
    [shown(headings[0] ?? null).trim() !== '', 'the heading is empty'],
    [document.title.trim() !== '', 'the page has no title'],
    [
      !/undefined|\bNaN\b|\[object|Invalid Date|\b(?!clearline)[a-z]{3,}(?:_[a-z]+)+\b/.test(text),
      `a raw word: ${text}`,
    ],
    [(main !== null && controls(main).length > 0) || document.querySelector('nav') !== null, 'no way on'],
    [!text.includes(m.common_crash()), 'the crash page'],
    [uncaught.length === 0, `uncaught: ${uncaught.join(' / ').slice(0, 600)}`],
    [!kept.some((place) => NUMBER.test(place)), 'a number outside the page'],
    // Browsers let the focus fall to the body where what it skips to can not have it.
    [main?.matches('[tabindex], #root') === true, 'what is skipped to can not have the focus'],
    [document.activeElement?.isConnected === true, 'the focus is on what has gone'],
  ];
  return laws.filter(([holds]) => !holds).map(([, law]) => law);
}
