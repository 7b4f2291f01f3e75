/** For tests: whether a person who goes by names alone can tell apart what stands on the screen. Each breach is one sentence. */
import { nameOf } from '#testing/portal/hands.ts';

const isShown = (element: Element) =>
  element.closest('[hidden], [inert], dialog:not([open])') === null &&
  element.closest('details:not([open]) > :not(summary)') === null;

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);

/** Two links of one name to different places. */
function sameLinks(): string[] {
  const places = new Map<string, string>();
  return all('a[href]').flatMap((link) => {
    const [name, place] = [nameOf(link), link.getAttribute('href') ?? ''];
    const before = places.get(name);
    places.set(name, before ?? place);
    return before === undefined || before === place ? [] : [`two links are called "${name}": ${before} and ${place}`];
  });
}

/** Two headings of one name and level below the same heading. */
function sameHeadings(): string[] {
  const above: string[] = [];
  const seen = new Set<string>();
  return all('h1, h2, h3, h4').flatMap((heading) => {
    const level = Number(heading.tagName.slice(1));
    above.length = level - 1;
    const way = [...above.map((one) => one ?? ''), nameOf(heading)].join(' / ');
    above[level - 1] = nameOf(heading);
    if (!seen.has(way)) {
      seen.add(way);
      return [];
    }
    return [`two headings are called "${way}"`];
  });
}

/** A region that is read out when it changes says its words only: a control in it would be read out each time. */
function spokenControls(): string[] {
  return all('[role=status], [role=log], [aria-live]:not([aria-live=off])').flatMap((region) =>
    [...region.querySelectorAll('a[href], button, input, select, textarea, summary')].map(
      (control) => `"${nameOf(control)}" stands in a spoken region`,
    ),
  );
}

export const confusions = (): string[] => [...sameLinks(), ...sameHeadings(), ...spokenControls()];
