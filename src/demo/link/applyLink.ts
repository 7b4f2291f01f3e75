/** Brings a link's moment about, once, before the portal starts; then the address loses the keys, so that Back does not repeat it. */
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
import { keepSignIn } from '#demo/acts.ts';
import { showPortalAs } from '#demo/consoleChoices.ts';
import { type ReadLink, readLink } from '#demo/link/demoLink.ts';
import type { Question } from '#demo/link/LinkQuestion.tsx';
import { withPreset } from '#demo/network.ts';
import { instantOf } from '#domain/time.ts';

type Ask = (about: Question['about']) => Promise<boolean>;

async function bringAbout({ link, bad }: ReadLink, people: TwinState['people']): Promise<void> {
  const [usual] = people;
  const known = people.find(({ id }) => id === link.personId);
  if (known === undefined && !bad.includes('p')) bad.push('p');
  const personId = (known ?? usual)?.id ?? '';
  const hasScene = known?.scenes.some(({ id }) => id === link.sceneId) ?? false;
  if (link.sceneId !== null && !hasScene && !bad.includes('s')) bad.push('s');
  keepSignIn(link.signedIn);
  const opened = await call(control.openScene, {
    body: {
      personId,
      signIn: link.signedIn,
      ...(hasScene && link.sceneId !== null ? { sceneId: link.sceneId } : {}),
      ...(link.at === null ? {} : { at: instantOf(link.at) }),
      ...(link.seed === null ? {} : { seed: link.seed }),
      ...(link.accounts === null ? {} : { accounts: link.accounts }),
    },
  });
  if (link.sinceMs > 0) await call(control.advance, { body: { by: 'span', ms: link.sinceMs } });
  if (link.net === null && link.faults.length === 0) return;
  const { latencyMs } = opened.weather;
  const weather = { latencyMs, faults: link.faults };
  await call(control.setWeather, { body: link.net === null ? weather : withPreset(weather, link.net) });
}

/** What to say about it; null: there was no link, or nothing to say. */
export async function applyLink(ask: Ask): Promise<string | null> {
  const read = readLink(location.search);
  if (read === null) return null;
  try {
    const { edited, people } = await call(control.readTwin, {});
    if (read.link.version > CONSOLE_VERSION && !(await ask('newer'))) return m.demo_link_not_opened();
    if (edited && !(await ask('edits'))) return m.demo_link_not_opened();
    showPortalAs(read.link);
    await bringAbout(read, people);
  } catch {
    return m.demo_link_failed();
  } finally {
    // Not before: whoever loads the page anew while it asks or works has lost nothing.
    history.replaceState(null, '', location.pathname + location.hash);
  }
  const bad = read.bad.join(' ');
  const unknown = read.unknown.slice(0, 5).join(' ').slice(0, 60);
  if (bad !== '' && unknown !== '') return m.demo_link_bad_and_unknown({ bad, unknown });
  if (bad !== '') return m.demo_link_bad({ keys: bad });
  return unknown === '' ? m.demo_link_opened() : m.demo_link_unknown({ keys: unknown });
}
