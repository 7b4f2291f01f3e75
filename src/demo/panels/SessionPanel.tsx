import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { ClientSkew } from '#demo/panels/ClientSkew.tsx';
import type { PanelProps } from '#demo/panels/panel.ts';
import { MINUTE } from '#domain/time.ts';
import { Button } from '#ui/form/Button.tsx';

const sessionWords: Record<TwinState['session'], () => string> = {
  anonymous: () => m.demo_session_anonymous(),
  codeSent: () => m.demo_session_code_sent(),
  signedIn: () => m.demo_session_signed_in(),
};

/** How a session ends before its time, and a device whose clock or zone is wrong. */
export function SessionPanel({ twin, state }: PanelProps) {
  const isIn = state.session === 'signedIn';
  const end = (inMs: number, say: string) => () =>
    void twin.run(() => call(control.endSession, { body: { inMs } }), { say, mayUndo: true });
  return (
    <>
      <p>{sessionWords[state.session]()}</p>
      <div className="acts">
        <Button variant="secondary" unavailable={!isIn} onClick={end(2 * MINUTE, m.demo_session_ends())}>
          {m.demo_session_end_soon()}
        </Button>
        <Button variant="secondary" unavailable={!isIn} onClick={end(0, m.demo_session_ended())}>
          {m.demo_session_end_now()}
        </Button>
        <Button
          variant="secondary"
          unavailable={!isIn}
          onClick={() =>
            void twin.run(() => call(control.signOutElsewhere, {}), {
              say: m.demo_session_left_elsewhere(),
              mayUndo: true,
            })
          }
        >
          {m.demo_session_leave_elsewhere()}
        </Button>
        <Button
          variant="secondary"
          unavailable={state.session !== 'codeSent'}
          onClick={() =>
            void twin.run(() => call(control.lockCode, {}), { say: m.demo_session_locked(), mayUndo: true })
          }
        >
          {m.demo_session_lock()}
        </Button>
      </div>
      <p className="demo-meta">{m.demo_session_hint()}</p>
      <ClientSkew twin={twin} client={state.client} />
    </>
  );
}
