import { useSyncExternalStore } from 'react';
import { m } from '#copy/generated/messages.js';
import { currentLocale, onLocaleChange } from '#copy/locale.ts';
import { beginFromNothing } from '#demo/recover.ts';
import { Button } from '#ui/form/Button.tsx';

/** One clear page with two ways out, where not even the twin could be had. */
export function NotStarted() {
  useSyncExternalStore(onLocaleChange, currentLocale);
  return (
    <main className="fs-page stack">
      <h1>{m.demo_not_started()}</h1>
      <p>{m.demo_not_started_text()}</p>
      <div className="acts">
        <Button onClick={() => location.reload()}>{m.demo_reload()}</Button>
        <Button variant="secondary" onClick={() => void beginFromNothing()}>
          {m.demo_factory()}
        </Button>
      </div>
    </main>
  );
}
