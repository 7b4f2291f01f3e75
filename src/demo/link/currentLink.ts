/** The link to what this page shows now. */
import type { TwinState } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
import { currentLocale } from '#copy/locale.ts';
import { carriesFaults, linkTo } from '#demo/link/demoLink.ts';
import { faultsOf, presetOf } from '#demo/network.ts';
import { portalPath } from '#demo/portalDoor.ts';
import { msOf } from '#domain/time.ts';
import { basePath } from '#env.ts';

/** Screens that lead away from what they are opened for. */
const PASSING = ['/code', '/signed-out', '/timed-out'];

export function currentLink(state: TwinState): string {
  const path = portalPath();
  const screen = PASSING.includes(path) ? '/' : path;
  const openedAt = state.openedAt === null ? null : msOf(state.openedAt);
  const preset = presetOf(state.weather);
  return linkTo(`${location.origin}${basePath}${screen}`, {
    version: CONSOLE_VERSION,
    personId: state.personId ?? state.people[0]?.id ?? '',
    sceneId: state.sceneId,
    at: openedAt,
    sinceMs: openedAt === null ? 0 : msOf(state.now) - openedAt,
    lang: currentLocale(),
    large: document.documentElement.dataset['text'] === 'large',
    net: preset,
    faults: faultsOf(state.weather),
    seed: state.seed,
    accounts: state.accounts,
    signedIn: state.session === 'signedIn',
  });
}

/** What `link` can't take along, in words, and how it goes all the same; null where nothing is lost. */
export function whatIsLeftOut({ edited, weather }: TwinState, link: string): string | null {
  if (edited) return m.demo_share_edited();
  return carriesFaults(link, faultsOf(weather)) ? null : m.demo_share_faults();
}
