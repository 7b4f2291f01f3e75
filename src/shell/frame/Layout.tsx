/** What surrounds each screen: skip link, header, main navigation, the session's watch. */

import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { serviceNow } from '#api/serviceClock.ts';
import { onSessionEnd, sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { sessionEndsAt } from '#domain/session/sessionDeadlines.ts';
import { paths } from '#paths.ts';
import { HeaderBar } from '#shell/frame/HeaderBar.tsx';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';
import { rememberReturning } from '#shell/frame/rememberReturning.ts';
import { mainNav, sessionWatch, signOut, staleNotice } from '#shell/frame/signedInParts.ts';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';

const frameEnd = preloadable(async () => (await import('#shell/frame/FrameEnd.tsx')).FrameEnd);
const background = preloadable(async () => (await import('#shell/background/Background.tsx')).Background);
const readAloud = preloadable(async () => (await import('#shell/aloud/ReadAloud.tsx')).ReadAloud);

type Props = {
  /** Called whenever a screen of somebody who is signed in is there. */
  onSignedIn?: () => void;
};

export function Layout({ onSignedIn }: Props) {
  useLocale();
  const [wasOpen] = useState(() => document.querySelector('[data-lang] [open]') !== null);
  const { data: session } = useQuery(sessionQuery);
  const place = useLocation();
  const { pathname } = place;
  const follow = useFollowLink();
  const signedIn = session?.state === 'signedIn' && sessionEndsAt(session) > serviceNow();
  const navigate = useNavigate();
  useEffect(() => rememberReturning(signedIn), [signedIn]);
  useEffect(() => {
    // With each screen anew, in case it was lost; not while the way in still stands: what is behind it goes first.
    if (signedIn && pathname !== paths.code) onSignedIn?.();
  }, [signedIn, onSignedIn, pathname]);
  // Not its key: a link within the page, such as the skip link, gives each place the same one.
  const [leftAt, setLeftAt] = useState<typeof place | null>(null);
  const [person, setPerson] = useState(0);
  useEffect(
    () =>
      onSessionEnd((how) => {
        if (how === 'lost') return;
        if (how === 'other') {
          setPerson((before) => before + 1);
          return;
        }
        setLeftAt(place);
        void navigate(paths.signedOut, { replace: true });
      }),
    [navigate, place],
  );

  return (
    <>
      <a href="#main" className="skip-link">
        {m.common_skip()}
      </a>
      <HeaderBar
        isOpen={wasOpen}
        tool={<PreloadedPart part={readAloud} />}
        signOut={signedIn && <PreloadedPart part={signOut} />}
        onFollow={follow}
      />
      {signedIn && <PreloadedPart part={mainNav} />}
      <main id="main" tabIndex={-1}>
        <PreloadedPart part={staleNotice} />
        {/* A new path is a new screen, also of the same kind, and so is another person's: nothing typed, said or refused on one stays on the next. */}
        <Fragment key={pathname + person}>
          {/* Who has left sees nothing any more of the screen that they left, however long the next one takes to come. */}
          {leftAt !== place && <Outlet />}
        </Fragment>
      </main>
      <PreloadedPart part={frameEnd} />
      {/* Also past the session's end by the clock: what is unseen stays so until the service has spoken. */}
      {session?.state === 'signedIn' && <PreloadedPart part={sessionWatch} />}
      <PreloadedPart part={background} />
      <ScrollRestoration />
    </>
  );
}
