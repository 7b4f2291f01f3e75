/** The twin as the console sees it: over HTTP and nothing else. */

import { useEffect, useRef, useState } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { call } from '#api/client.ts';
import { queryClient } from '#api/queryClient.ts';
import { control, type TwinState } from '#contract/control.ts';
import type { OutputOf } from '#contract/operation.ts';
import { m } from '#copy/generated/messages.js';
import { showFor } from '#demo/consoleChoices.ts';
import { goTo, letPortalLook, portalPath, showAnew } from '#demo/portalDoor.ts';

const LOOK_AGAIN_MS = 4_000;
/** A word on the strip stays as long, and so does the way back beside it. */
const NOTE_MS = 30_000;

export type Health = OutputOf<typeof control.readHealth>;

/** How many acts one tap takes back, and the screen on which they began. */
export type WayBack = { steps: number; path: string };
/** What was done last, in words, and the way back while there is one. */
export type Note = { text: string; wayBack: WayBack | null };

type Then = {
  /** Where the portal goes; it forgets what it knew. */
  anew?: string | ((state: TwinState) => string);
  /** Where the portal goes, with what it knows. */
  go?: string;
  say?: string | ((state: TwinState) => string);
  mayUndo?: boolean;
};

export type Twin = {
  state: TwinState | null;
  health: Health | null;
  /** The last look was answered. */
  answers: boolean;
  busy: boolean;
  note: Note | null;
  tell(text: string | null, wayBack?: WayBack): void;
  /** Carries out one act; resolves to false where the twin refused or did not answer, which has then been said. */
  run(work: () => Promise<TwinState>, then?: Then): Promise<boolean>;
  undo(): void;
  look(): Promise<boolean>;
};

export function useTwin(isReady: boolean, firstNote: string | null): Twin {
  const [state, setState] = useState<TwinState | null>(null);
  const [health, setHealth] = useState<Health | null>(null);
  const [answers, setAnswers] = useState(true);
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<Note | null>(firstNote === null ? null : { text: firstNote, wayBack: null });
  const forgetting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);

  async function look(): Promise<boolean> {
    asked.current += 1;
    const own = asked.current;
    try {
      const [seen, well] = await Promise.all([call(control.readTwin, {}), call(control.readHealth, {})]);
      // What was asked for before an act, or before a later look, may be old by now.
      if (own === asked.current) setState(seen);
      setHealth(well);
      setAnswers(true);
      return true;
    } catch {
      setAnswers(false);
      return false;
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: starts once, when the twin stands.
  useEffect(() => {
    if (!isReady) return;
    void look();
    const lookIfSeen = () => document.visibilityState === 'visible' && void look();
    const timer = setInterval(lookIfSeen, LOOK_AGAIN_MS);
    // Also the twin's own news from another tab comes as this.
    window.addEventListener('visibilitychange', lookIfSeen);
    // What the person does in the portal here is nobody's news: it is seen as soon as the service has answered.
    const stopHearing = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && (event.action.type === 'success' || event.action.type === 'error')) lookIfSeen();
    });
    return () => {
      stopHearing();
      clearInterval(timer);
      window.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [isReady]);

  useEffect(() => {
    forgetting.current = setTimeout(() => setNote(null), NOTE_MS);
    return () => clearTimeout(forgetting.current);
  }, []);

  function tell(text: string | null, wayBack: WayBack | null = null): void {
    clearTimeout(forgetting.current);
    setNote(text === null ? null : { text, wayBack });
    if (text !== null) forgetting.current = setTimeout(() => setNote(null), NOTE_MS);
  }

  async function run(work: () => Promise<TwinState>, then: Then = {}): Promise<boolean> {
    setBusy(true);
    try {
      const path = portalPath();
      const seen = await work();
      asked.current += 1;
      const someoneElse = seen.people.find(({ id }) => id === seen.personId && id !== state?.personId);
      if (someoneElse !== undefined) showFor(someoneElse);
      setState(seen);
      setAnswers(true);
      if (then.anew !== undefined) showAnew(typeof then.anew === 'string' ? then.anew : then.anew(seen));
      else if (then.go !== undefined) goTo(then.go);
      letPortalLook();
      const text = (typeof then.say === 'function' ? then.say(seen) : then.say) ?? null;
      tell(text, then.mayUndo === true ? { steps: 1, path } : null);
      return true;
    } catch (error) {
      const { code } = problemFrom(error);
      const isLost = code === 'unreachable' || code === 'timedOut' || code === 'unreadableAnswer';
      if (isLost) setAnswers(false);
      tell(isLost ? m.demo_lost() : code === 'notPossibleNow' ? m.demo_not_now() : m.demo_refused());
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    state,
    health,
    answers,
    busy,
    note,
    tell,
    run,
    look,
    undo: () => {
      if (note?.wayBack == null) return;
      const { steps, path } = note.wayBack;
      const back = async () => {
        for (let step = 1; step < steps; step++) await call(control.stepBack, {});
        return call(control.stepBack, {});
      };
      void run(back, { anew: path, say: m.demo_undone() });
    },
  };
}
