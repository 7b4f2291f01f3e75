import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Script } from '#demo/useScript.ts';

/** What to say now, on the strip itself: the presenter need not open anything. */
export function ScriptLine({ script }: { script: Script }) {
  const { running, step, at } = script;
  if (running === null || step === null) return null;
  const isLast = at === running.steps.length - 1;
  return (
    <section className="demo-script" aria-label={m.demo_script()}>
      <p className="demo-say" role="status">
        <b>{m.demo_script_place({ at: at + 1, of: running.steps.length })}</b> {inLocale(step.say)}
      </p>
      <div className="demo-script-acts">
        <button type="button" aria-disabled={at === 0} aria-keyshortcuts="PageUp" onClick={() => script.turn(-1)}>
          {m.demo_script_back()}
        </button>
        <button type="button" aria-busy={script.busy} onClick={script.doIt}>
          {m.demo_script_do()}
        </button>
        <button type="button" aria-disabled={isLast} aria-keyshortcuts="PageDown" onClick={() => script.turn(1)}>
          {m.demo_script_next()}
        </button>
        <button type="button" onClick={script.stop}>
          {m.demo_script_stop()}
        </button>
      </div>
    </section>
  );
}
