/** The twin as the strip sees it: over HTTP and nothing else. */
import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import type { InputOf } from '#contract/operation.ts';
import { basePath } from '#env.ts';
import { useEffect, useState } from 'react';

const LOOK_AGAIN_MS = 4_000;

/** The portal's cache looks again when the page comes back; a move of the twin's clock counts as that. */
function letPortalLook(): void {
  window.dispatchEvent(new Event('visibilitychange'));
}

export type Twin = {
  state: TwinState | null;
  failed: boolean;
  busy: boolean;
  advance(body: InputOf<typeof control.advance>['body']): void;
  /** These change who is there, so the portal starts anew at its first page. */
  open(body: InputOf<typeof control.openScene>['body']): void;
  reset(): void;
};

export function useTwin(): Twin {
  const [state, setState] = useState<TwinState | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const look = () =>
      document.visibilityState === 'visible' &&
      call(control.readTwin, {}).then(
        (seen) => {
          setState(seen);
          setFailed(false);
        },
        () => setFailed(true),
      );
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);

  async function act(work: () => Promise<TwinState>, done: () => void) {
    setBusy(true);
    try {
      setState(await work());
      setFailed(false);
      done();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  const startAnew = () => window.location.assign(`${basePath}/`);
  return {
    state,
    failed,
    busy,
    advance: (body) => void act(() => call(control.advance, { body }), letPortalLook),
    open: (body) => void act(() => call(control.openScene, { body }), startAnew),
    reset: () => void act(() => call(control.resetTwin, { body: {} }), startAnew),
  };
}
