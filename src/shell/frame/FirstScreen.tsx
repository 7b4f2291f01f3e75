/** The static first screen: written into index.html at build, in both languages, so that words stand before any script runs. */
import { m } from '#copy/generated/messages.js';
import { HeaderBar } from '#shell/frame/HeaderBar.tsx';
import { StartContent } from '#shell/frame/StartContent.tsx';
import { CarrierLines } from '#shell/parts/CarrierLines.tsx';

const rows = Array.from({ length: 8 }, (_, index) => index);

/** What the first script shows, in both languages, where the browser is older than the portal can be. */
export function TooOld() {
  return (
    <>
      <h1>{m.start_old_title()}</h1>
      <p>{m.start_old_text()}</p>
      <ul>
        <li>{m.start_old_browser()}</li>
        <li>{m.start_old_phone()}</li>
        <li>{m.start_old_shop()}</li>
      </ul>
      <CarrierLines />
    </>
  );
}

export function FirstScreen() {
  return (
    <>
      <HeaderBar />
      <main>
        <div data-shell="hero">
          <StartContent />
        </div>
        <div data-shell="opening" className="fs-page" aria-busy="true">
          <div className="fs-waits">
            <p>{m.common_opening()}</p>
            <p>{m.common_loading_long()}</p>
            <p>{m.common_loading_leave()}</p>
          </div>
          <div className="fs-bones" aria-hidden="true">
            <div />
            <ul>
              {rows.map((row) => (
                <li key={row} />
              ))}
            </ul>
          </div>
        </div>
        {/* Shown by the first script once the portal is known not to come. */}
        <div data-shell="failed" className="fs-page" role="alert" hidden>
          <h1 className="fs-h1">{m.start_failed_title()}</h1>
          <p className="fs-lead">{m.start_failed_text()}</p>
          <button type="button" className="fs-primary" data-tap="reload">
            {m.common_reload()}
          </button>
          <CarrierLines />
        </div>
      </main>
    </>
  );
}
