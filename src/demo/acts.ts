/** Acts that several parts of the console offer. */
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { keep, recall } from '#demo/consoleStorage.ts';
import { fillCode, portalPath } from '#demo/portalDoor.ts';
import type { Twin } from '#demo/useTwin.ts';
import { copyToClipboard } from '#ui/copyToClipboard.ts';

const SIGNED_OUT = 'signedOut';

/** Whether a scene was opened to show the sign-in: a reset goes back to just that. */
export const keepSignIn = (signIn: boolean): void => keep(SIGNED_OUT, !signIn);

export function openScene(twin: Twin, personId: string, sceneId: string, signIn = true): Promise<boolean> {
  keepSignIn(signIn);
  return twin.run(() => call(control.openScene, { body: { personId, sceneId, signIn } }), {
    anew: '/',
    say: m.demo_opened(),
    mayUndo: true,
  });
}

/** How much has come about since `before`, one by one: the list under Time names each. */
export function movedWords(before: TwinState): (now: TwinState) => string {
  return ({ eventCount }) => m.demo_moved({ count: eventCount - before.eventCount });
}

/** The screen stays where the scene is the same; another scene begins at home. */
export function stepBack(twin: Twin): Promise<boolean> {
  const before = twin.state;
  return twin.run(() => call(control.stepBack, {}), {
    anew: ({ personId, sceneId }) => (before?.personId === personId && before.sceneId === sceneId ? portalPath() : '/'),
    say: m.demo_stepped_back(),
  });
}

/** The agent goes on at once, signed in also where the session has ended meanwhile. */
export function resetScene(twin: Twin): Promise<boolean> {
  const { session, personId } = twin.state ?? {};
  const signIn = session === 'signedIn' || (personId != null && recall(SIGNED_OUT) !== true);
  return twin.run(() => call(control.resetTwin, { body: { signIn } }), {
    anew: '/',
    say: m.demo_was_reset(),
    mayUndo: true,
  });
}

/** Into the field where the page has one, else onto the clipboard. */
export async function giveCode(twin: Twin, code: string): Promise<void> {
  if (await fillCode(code)) return twin.tell(m.demo_code_filled());
  twin.tell((await copyToClipboard(code)) ? m.demo_code_copied() : m.demo_copy_by_hand());
}
