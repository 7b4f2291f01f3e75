import { m } from '#copy/generated/messages.js';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Button } from '#ui/form/Button.tsx';

export type Watch = { on: boolean; set: (watched: boolean) => void; busy: boolean; error: Error | null };

/** Whether somebody wants to hear when unbinding reaches an app. */
export function WatchSwitch({ watch: { on, set, busy, error } }: { watch: Watch }) {
  return (
    <>
      <ProblemNotice error={error} />
      <div className="acts">
        <Button variant="secondary" busy={busy} busyText={m.accounts_whose_saving()} onClick={() => set(!on)}>
          {on ? m.accounts_watch_off() : m.accounts_watch_on()}
        </Button>
        <span role="status">{on && m.accounts_watching()}</span>
      </div>
    </>
  );
}
