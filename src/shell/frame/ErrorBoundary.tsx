/** Stands by in the first bytes; the screen that explains an error loads when there is one. */

import { Component, lazy, type ReactNode, Suspense } from 'react';
import { m } from '#copy/generated/messages.js';
import { basePath } from '#env.ts';
import { useLocale } from '#shell/frame/useLocale.ts';

const ErrorScreen = lazy(async () => ({ default: (await import('#shell/frame/ErrorScreen.tsx')).ErrorScreen }));

export function ErrorBoundary() {
  return (
    <LastResort>
      <Suspense>
        <ErrorScreen />
      </Suspense>
    </LastResort>
  );
}

/** Where even the error screen can't be had (no network, a new version on the host), plain words with a way out remain. */
class LastResort extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <PlainWords /> : this.props.children;
  }
}

function PlainWords() {
  useLocale();
  return (
    <div className="fs-page">
      <h1 className="fs-h1">{m.common_error_summary()}</h1>
      <p className="fs-lead">{m.common_crash_next()}</p>
      <button type="button" className="fs-primary" onClick={() => window.location.reload()}>
        {m.common_try_again()}
      </button>
      <p className="fs-note">
        <a href={`${basePath}/`}>{m.common_to_home()}</a>
      </p>
    </div>
  );
}
