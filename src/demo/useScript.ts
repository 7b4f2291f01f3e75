/** The script that is running, and how far it has got: kept, so that a reload goes on where it was. */
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { keep, recall } from '#demo/kept.ts';
import { followLink, goTo } from '#demo/portalDoor.ts';
import type { GuidedScript, Move, Step } from '#demo/scripts/script.ts';
import { scripts } from '#demo/scripts/scripts.ts';
import type { Twin } from '#demo/useTwin.ts';
import { useState } from 'react';

/** A screen comes within this time; a link on it is looked for until then. */
const SCREEN_MS = 4_000;
const LOOK_MS = 100;

type Place = { scriptId: string; at: number };

export type Script = {
  running: GuidedScript | null;
  step: Step | null;
  at: number;
  busy: boolean;
  /** Steps reached so far, by script. */
  reached(scriptId: string): number;
  begin(scriptId: string): void;
  stop(): void;
  turn(by: 1 | -1): void;
  doIt(): void;
};

/** This step's moves; where the scene is another one, all of them from the step that opened it. */
export function movesTo(script: GuidedScript, at: number, state: TwinState | null): readonly Move[] {
  const steps = script.steps.slice(0, at + 1);
  const from = steps.findLastIndex((each) => each.moves.some((each) => each.do === 'open'));
  const opening = steps[from]?.moves.find((each) => each.do === 'open');
  const stands = opening?.personId === state?.personId && opening?.sceneId === state?.sceneId;
  const isIn = opening?.signIn === false || state?.session === 'signedIn';
  return steps.slice(stands && isIn ? at : Math.max(from, 0)).flatMap((each) => each.moves);
}

function readPlace(): Place | null {
  const kept = recall('script') as Partial<Place> | null;
  const script = scripts.find(({ id }) => id === kept?.scriptId);
  const at = Number(kept?.at);
  return script !== undefined && Number.isInteger(at) && at >= 0 && at < script.steps.length
    ? { scriptId: script.id, at }
    : null;
}

async function followSoon(words: string): Promise<boolean> {
  for (let waited = 0; waited < SCREEN_MS; waited += LOOK_MS) {
    if (followLink(words)) return true;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  return false;
}

function carryOut(twin: Twin, move: Move): Promise<boolean> {
  switch (move.do) {
    case 'open': {
      const { personId, sceneId, signIn = true } = move;
      return twin.run(() => call(control.openScene, { body: { personId, sceneId, signIn } }), { anew: '/' });
    }
    case 'go':
      goTo(move.path);
      return Promise.resolve(true);
    case 'follow':
      return followSoon(inLocale(move.words));
    case 'advance':
      return twin.run(() => call(control.advance, { body: { by: 'span', ms: move.ms } }));
    case 'nextEvent':
      return twin.run(() => call(control.advance, { body: { by: 'nextEvent' } }));
    case 'day':
      return twin.run(async () => {
        const { stations } = await call(control.readTwin, {});
        const at = stations.find(({ day }) => day === move.day)?.at;
        return at === undefined ? call(control.readTwin, {}) : call(control.advance, { body: { by: 'until', at } });
      });
    case 'act': {
      let path: string | undefined;
      return twin
        .run(async () => {
          const done = await call(control.actFor, { body: { act: move.act, appIds: [...move.appIds] } });
          if (move.show === 'submission' && done.submissionId !== null) path = `/submissions/${done.submissionId}`;
          if (move.show === 'request' && done.requestId !== null) path = `/requests/${done.requestId}`;
          return done.state;
        })
        .then((done) => {
          if (done && path !== undefined) goTo(path);
          return done;
        });
    }
  }
}

export function useScript(twin: Twin): Script {
  const [place, setPlace] = useState(readPlace);
  const [busy, setBusy] = useState(false);
  const running = scripts.find(({ id }) => id === place?.scriptId) ?? null;
  const at = place?.at ?? 0;
  const step = running?.steps[at] ?? null;

  function move(next: Place | null): void {
    setPlace(next);
    keep('script', next);
    if (next === null) return;
    const furthest = Math.max(reached(next.scriptId), next.at + 1);
    keep(`reached.${next.scriptId}`, furthest);
  }
  function reached(scriptId: string): number {
    return Number(recall(`reached.${scriptId}`)) || 0;
  }
  async function doIt(): Promise<void> {
    if (running === null || step === null || busy) return;
    setBusy(true);
    try {
      for (const each of movesTo(running, at, twin.state)) if (!(await carryOut(twin, each))) return;
      twin.tell(m.demo_script_done({ screen: inLocale(step.screen) }));
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
    begin: (scriptId) => move({ scriptId, at: 0 }),
    stop: () => move(null),
    turn: (by) => {
      if (running === null || place === null) return;
      const next = place.at + by;
      if (next >= 0 && next < running.steps.length) move({ ...place, at: next });
    },
    doIt: () => void doIt(),
  };
}
