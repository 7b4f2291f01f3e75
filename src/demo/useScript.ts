/** The script that is running, and how far it has got: kept, so that a reload goes on where it was. */

import { useEffect, useState } from 'react';
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { keepSignIn } from '#demo/acts.ts';
import { keep, recall } from '#demo/consoleStorage.ts';
import { followLink, goTo, portalPath } from '#demo/portalDoor.ts';
import type { GuidedScript, Move, Step } from '#demo/scripts/script.ts';
import type { Twin } from '#demo/useTwin.ts';

type Place = { script: GuidedScript; at: number };

export type Script = {
  running: GuidedScript | null;
  step: Step | null;
  at: number;
  busy: boolean;
  /** Steps reached so far. */
  reached(script: GuidedScript): number;
  /** From its first step, or from another one. */
  begin(script: GuidedScript, at?: number): void;
  stop(): void;
  turn(by: 1 | -1): void;
  doIt(): void;
};

/** This step's moves; where the scene is another one, all of them from the step that opened it. */
export function movesTo(script: GuidedScript, at: number, state: TwinState | null): readonly Move[] {
  const steps = script.steps.slice(0, at + 1);
  const from = steps.map((each) => each.moves.some((move) => move.do === 'open')).lastIndexOf(true);
  const opening = steps[from]?.moves.find((each) => each.do === 'open');
  const stands = opening?.personId === state?.personId && opening?.sceneId === state?.sceneId;
  const isIn = opening?.signIn === false || state?.session === 'signedIn';
  return steps.slice(stands && isIn ? at : Math.max(from, 0)).flatMap((each) => each.moves);
}

/** Where a reload goes on; null: nowhere, or in no script that there is. */
async function readPlace(): Promise<Place | null> {
  const kept = recall('script') as { scriptId?: unknown; at?: unknown } | null;
  if (kept === null) return null;
  const { scripts } = await import('#demo/scripts/scripts.ts');
  const script = scripts.find(({ id }) => id === kept.scriptId);
  const at = Number(kept.at);
  return script !== undefined && Number.isInteger(at) && at >= 0 && at < script.steps.length ? { script, at } : null;
}

/** How many acts of the twin it was, all of which can be taken back; null: it could not be done, which has been said. */
async function carryOut(twin: Twin, move: Move): Promise<number | null> {
  const oneAct = async (done: Promise<boolean>) => ((await done) ? 1 : null);
  switch (move.do) {
    case 'open': {
      const { personId, sceneId, signIn = true } = move;
      keepSignIn(signIn);
      return oneAct(twin.run(() => call(control.openScene, { body: { personId, sceneId, signIn } }), { anew: '/' }));
    }
    case 'go':
      goTo(move.path);
      return 0;
    case 'follow': {
      const words = inLocale(move.words);
      if (await followLink(words)) return 0;
      twin.tell(m.demo_script_no_link({ words }));
      return null;
    }
    case 'advance':
      return oneAct(twin.run(() => call(control.advance, { body: { by: 'span', ms: move.ms } })));
    case 'nextEvent':
      return oneAct(twin.run(() => call(control.advance, { body: { by: 'nextEvent' } })));
    case 'day': {
      const { stations } = await call(control.readTwin, {});
      const at = stations.find(({ day }) => day === move.day)?.at;
      // Past it already.
      if (at === undefined) return 0;
      return oneAct(twin.run(() => call(control.advance, { body: { by: 'until', at } })));
    }
    case 'act': {
      let path: string | undefined;
      const done = await twin.run(async () => {
        const outcome = await call(control.actFor, { body: { act: move.act, appIds: [...move.appIds] } });
        if (move.show === 'submission' && outcome.submissionId !== null) path = `/submissions/${outcome.submissionId}`;
        if (move.show === 'request' && outcome.requestId !== null) path = `/requests/${outcome.requestId}`;
        return outcome.state;
      });
      if (done && path !== undefined) goTo(path);
      return done ? 1 : null;
    }
  }
}

export function useScript(twin: Twin): Script {
  const [place, setPlace] = useState<Place | null>(null);
  const [busy, setBusy] = useState(false);
  // One that was begun meanwhile is not put off by the one that was kept.
  useEffect(() => {
    readPlace().then(
      (kept) => setPlace((begun) => begun ?? kept),
      () => null,
    );
  }, []);
  const running = place?.script ?? null;
  const at = place?.at ?? 0;
  const step = running?.steps[at] ?? null;

  function move(next: Place | null): void {
    setPlace(next);
    keep('script', next && { scriptId: next.script.id, at: next.at });
    if (next === null) return;
    const furthest = Math.max(reached(next.script), next.at + 1);
    keep(`reached.${next.script.id}`, furthest);
  }
  function reached({ id, steps }: GuidedScript): number {
    const kept = Number(recall(`reached.${id}`));
    return Number.isInteger(kept) ? Math.min(Math.max(kept, 0), steps.length) : 0;
  }
  async function doIt(): Promise<void> {
    if (running === null || step === null || busy) return;
    setBusy(true);
    const path = portalPath();
    let steps = 0;
    try {
      for (const each of movesTo(running, at, twin.state)) {
        const acts = await carryOut(twin, each);
        if (acts === null) return;
        steps += acts;
      }
      const wayBack = steps === 0 ? [] : [{ steps, path }];
      twin.tell(m.demo_script_done({ screen: inLocale(step.screen) }), ...wayBack);
    } finally {
      setBusy(false);
    }
  }
  return {
    running,
    step,
    at,
    busy,
    reached,
    begin: (script, from = 0) => move({ script, at: from }),
    stop: () => move(null),
    turn: (by) => {
      if (running === null || place === null) return;
      const next = place.at + by;
      if (next >= 0 && next < running.steps.length) move({ ...place, at: next });
    },
    doIt: () => void doIt(),
  };
}
