/** The static first screen: written into index.html at build, in both languages, so that words stand before any script runs. */
import { m } from '#copy/generated/messages.js';
import { HeaderBar } from '#shell/HeaderBar.tsx';
import { StartContent } from '#shell/StartContent.tsx';

export function FirstScreen() {
  return (
    <>
      <HeaderBar />
      <main>
        <div data-shell="hero">
          <StartContent />
        </div>
        <div data-shell="opening" className="fs-page">
          <p>{m.common_opening()}</p>
        </div>
      </main>
    </>
  );
}
