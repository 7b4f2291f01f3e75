/** The twelve main screens, as `npm run pictures` draws them and as e2e/pictures.spec.ts finds them again. */

/** 16:57 on a Monday in Shanghai. */
export const DRAWN_AT = '2026-11-23T08:57:00.000Z';

/**
 * `follow`: the first link of this kind leads on from `path`.
 * @type {readonly { name: string, person: string, scene: string, signIn: boolean, path: string, follow?: string }[]}
 */
export const pictureScreens = [
  { name: 'start', person: 'p01', scene: 'fresh', signIn: false, path: '/' },
  { name: 'look up', person: 'p01', scene: 'fresh', signIn: false, path: '/look-up' },
  { name: 'home', person: 'p01', scene: 'answered', signIn: true, path: '/' },
  { name: 'accounts', person: 'p01', scene: 'answered', signIn: true, path: '/accounts' },
  { name: 'one account', person: 'p01', scene: 'answered', signIn: true, path: '/accounts', follow: '/accounts/' },
  { name: 'step by step', person: 'p01', scene: 'answered', signIn: true, path: '/guide' },
  { name: 'choose', person: 'p01', scene: 'answered', signIn: true, path: '/unbind' },
  { name: 'requests', person: 'p08', scene: 'hardCases', signIn: true, path: '/requests' },
  { name: 'one request', person: 'p08', scene: 'hardCases', signIn: true, path: '/requests', follow: '/requests/' },
  { name: 'home of a cancelled number', person: 'p04', scene: 'day83', signIn: true, path: '/' },
  { name: 'cooling-off', person: 'p04', scene: 'day83', signIn: true, path: '/number/cooling-off' },
  { name: 'record', person: 'p01', scene: 'answered', signIn: true, path: '/report' },
];

/** Runs in the page: its outline, which a picture of it has to show. What is folded away does not count. */
export function outlineOf() {
  const isSeen = (part) => part.getClientRects().length > 0 && !part.closest('.visually-hidden');
  const words = (part) =>
    part.textContent
      .replace(/\u200b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isSeen).map(words);
  return {
    title: all('#main h1')[0] ?? '',
    sections: all('#main h2'),
    lists: [...document.querySelectorAll('#main :is(ul, ol)')].filter(isSeen).length,
    places: all('nav li a').length,
  };
}
