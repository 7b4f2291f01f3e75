/** The static first screen: written into index.html at build, in both languages, so that words stand before any script runs. */
import { m } from '#copy/generated/messages.js';
import { HeaderBar } from '#shell/frame/HeaderBar.tsx';
import { StartContent } from '#shell/frame/StartContent.tsx';

const rows = Array.from({ length: 8 }, (_, index) => index);

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
      </main>
    </>
  );
}
