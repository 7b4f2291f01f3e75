/** The twin as the console sees it: over HTTP and nothing else. */
import { call } from '#api/client.ts';
import { problemFrom } from '#api/problems.ts';
import { control, type TwinState } from '#contract/control.ts';
import type { OutputOf } from '#contract/operation.ts';
import { m } from '#copy/generated/messages.js';
import { followConsolePage, goTo, letPortalLook, portalPath, showAnew } from '#demo/portalDoor.ts';
import { useEffect, useRef, useState } from 'react';

const LOOK_AGAIN_MS = 4_000;
const UNDO_MS = 30_000;

export type Health = OutputOf<typeof control.readHealth>;

/** What was done last, in words; `undo` while it can be taken back in one tap. */
export type Note = { text: string; undo: boolean };

type Then = {
  /** Where the portal goes; it forgets what it knew. */
  anew?: string | ((state: TwinState) => string);
  /** Where the portal goes, with what it knows. */
  go?: string;
  say?: string;
  mayUndo?: boolean;
};

export type Twin = {
  state: TwinState | null;
  health: Health | null;
  /** The last look was answered. */
  answers: boolean;
  busy: boolean;
  note: Note | null;
  tell(text: string | null): void;
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
  const [note, setNote] = useState<Note | null>(firstNote === null ? null : { text: firstNote, undo: false });
  const pathBefore = useRef('/');
  const forgetting = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function look(): Promise<boolean> {
    try {
      const [seen, well] = await Promise.all([call(control.readTwin, {}), call(control.readHealth, {})]);
      setState(seen);
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
    const stop = followConsolePage();
    return () => {
      clearInterval(timer);
      window.removeEventListener('visibilitychange', lookIfSeen);
      stop();
    };
  }, [isReady]);

  useEffect(() => () => clearTimeout(forgetting.current), []);

  function tell(text: string | null, undo = false): void {
    clearTimeout(forgetting.current);
    setNote(text === null ? null : { text, undo });
    if (undo) forgetting.current = setTimeout(() => setNote(null), UNDO_MS);
  }

  async function run(work: () => Promise<TwinState>, then: Then = {}): Promise<boolean> {
    setBusy(true);
    try {
      const pathNow = portalPath();
      const seen = await work();
      setState(seen);
      setAnswers(true);
      if (then.mayUndo === true) pathBefore.current = pathNow;
      if (then.anew !== undefined) showAnew(typeof then.anew === 'string' ? then.anew : then.anew(seen));
      else if (then.go !== undefined) goTo(then.go);
      letPortalLook();
      tell(then.say ?? null, then.mayUndo);
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
    undo: () => void run(() => call(control.stepBack, {}), { anew: pathBefore.current, say: m.demo_undone() }),
  };
}
