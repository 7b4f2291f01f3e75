import { useEffect, useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import { nextLocale } from '#copy/locale.ts';
import { showPortalAs } from '#demo/consoleChoices.ts';
import { isGreen, type Signs } from '#demo/health.ts';
import { followReload, hearPortals } from '#demo/otherWindows.ts';
import { PhoneFrame } from '#demo/page/PhoneFrame.tsx';
import { panels } from '#demo/panels/panels.ts';
import { QuickControls } from '#demo/strip/QuickControls.tsx';
import { ScriptLine } from '#demo/strip/ScriptLine.tsx';
import { StripHeight } from '#demo/strip/StripHeight.tsx';
import { StripRow } from '#demo/strip/StripRow.tsx';
import { useConsoleKeys } from '#demo/useConsoleKeys.ts';
import type { Script } from '#demo/useScript.ts';
import type { Twin } from '#demo/useTwin.ts';
import { languages } from '#domain/languages.ts';
import { basePath } from '#env.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = { twin: Twin; script: Script; signs: Signs; onRecover: () => void };

const nothingToHide = () => undefined;

/** Everything on one page, beside the portal on a phone where there is room; the portals in other windows follow as well. */
export function ConsolePage({ twin, script, signs, onRecover }: Props) {
  useConsoleKeys({ onHide: nothingToHide, script });
  useEffect(() => followReload(() => location.reload()), []);
  useEffect(() => hearPortals(({ turn }) => turn !== undefined && script.turn(turn)), [script]);
  const strip = useRef<HTMLDivElement>(null);
  const { state } = twin;
  return (
    <div className="demo-page" data-phone={signs.storeKept || undefined}>
      {/* A world in memory is this page's own: the phone would show another one. */}
      {signs.storeKept && <PhoneFrame />}
      <main aria-label={m.demo_landmark()}>
        <header className="demo-page-head">
          <h1>{m.demo_landmark()}</h1>
          <a className={buttonClass('link')} href={`${basePath}/`} target="_blank" rel="noopener">
            {m.demo_open_portal()}
          </a>
          <button
            type="button"
            className={buttonClass('link')}
            lang={nextLocale()}
            onClick={() => showPortalAs({ lang: nextLocale() })}
          >
            {languages[nextLocale()].name}
          </button>
        </header>
        <div className="demo-strip" ref={strip}>
          <StripHeight of={strip} isWhole={false} />
          <StripRow twin={twin} isGreen={isGreen(signs)} onRecover={onRecover} />
          <ScriptLine script={script} />
          {state !== null && <QuickControls twin={twin} state={state} />}
        </div>
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
    </div>
  );
}
