import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { NoteLine } from '#demo/NoteLine.tsx';
import type { Signs } from '#demo/light.ts';
import { panels } from '#demo/panels/panels.ts';
import { ScriptLine } from '#demo/ScriptLine.tsx';
import { useConsoleKeys } from '#demo/useConsoleKeys.ts';
import type { Script } from '#demo/useScript.ts';
import type { Twin } from '#demo/useTwin.ts';
import { basePath } from '#env.ts';
import { buttonClass } from '#ui/buttonClass.ts';

type Props = { twin: Twin; script: Script; signs: Signs; onRecover: () => void };

const nothingToHide = () => undefined;

/** Everything on one page, for a second window: the portal in the other one follows. */
export function ConsolePage({ twin, script, signs, onRecover }: Props) {
  useConsoleKeys({ onHide: nothingToHide, script });
  const { state } = twin;
  return (
    <main className="demo-page" aria-label={m.demo_landmark()}>
      <header className="demo-page-head">
        <p className="demo-mark">{m.demo_watermark()}</p>
        <h1>{m.demo_landmark()}</h1>
        {state !== null && <p className="demo-clock">{m.demo_clock({ time: formatDateTime(state.now) })}</p>}
        <a className={buttonClass('secondary')} href={`${basePath}/`} target="_blank" rel="noopener">
          {m.demo_open_portal()}
        </a>
      </header>
      <NoteLine twin={twin} />
      <ScriptLine script={script} />
      {state !== null && (
        <div className="demo-grid">
          {panels.map(({ id, name, Part }) => (
            <section key={id} className="demo-panel" aria-labelledby={`demo-${id}`}>
              <h2 id={`demo-${id}`}>{name()}</h2>
              <Part twin={twin} state={state} script={script} signs={signs} onRecover={onRecover} />
            </section>
          ))}
        </div>
      )}
    </main>
  );
}
