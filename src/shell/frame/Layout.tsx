/** What surrounds each screen: skip link, header, main navigation, the session's watch. */

import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { serviceNow } from '#api/serviceClock.ts';
import { onSessionEnd, sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { languages } from '#domain/languages.ts';
import { sessionEndsAt } from '#domain/session.ts';
import { paths } from '#paths.ts';
import { chooseDisplay, rememberReturning, useDisplay } from '#shell/frame/display.ts';
import { HeaderBar } from '#shell/frame/HeaderBar.tsx';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadedPart } from '#shell/frame/preloadedPart.ts';
import { mainNav, sessionWatch, staleNotice } from '#shell/frame/signedInParts.ts';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useSignOut } from '#shell/session/useSignOut.ts';

const frameEnd = preloadedPart(async () => (await import('#shell/frame/FrameEnd.tsx')).FrameEnd);

export function Layout() {
  const locale = useLocale();
  const { text } = useDisplay();
  const { data: session } = useQuery(sessionQuery);
  const place = useLocation();
  const { pathname } = place;
  const follow = useFollowLink();
  const signOut = useSignOut();
  const signedIn = session?.state === 'signedIn' && sessionEndsAt(session) > serviceNow();
  const navigate = useNavigate();
  useEffect(() => rememberReturning(signedIn), [signedIn]);
  // Not its key: a link within the page, such as the skip link, gives each place the same one.
  const [leftAt, setLeftAt] = useState<typeof place | null>(null);
  useEffect(
    () =>
      onSessionEnd((how) => {
        if (how === 'lost') return;
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
        onLanguage={() => chooseDisplay({ locale: languages[locale].next })}
        onText={() => chooseDisplay({ text: text === 'large' ? 'normal' : 'large' })}
        onSignOut={signedIn ? signOut : undefined}
        onFollow={follow}
      />
      {signedIn && <PreloadedPart part={mainNav} />}
      <main id="main">
        <PreloadedPart part={staleNotice} />
        {/* A new path is a new screen, also of the same kind: nothing typed, said or refused on one stays on the next. */}
        <Fragment key={pathname}>
          {/* Who has left sees nothing any more of the screen that they left, however long the next one takes to come. */}
          {leftAt !== place && <Outlet />}
        </Fragment>
      </main>
      <PreloadedPart part={frameEnd} />
      {/* Also past the session's end by the clock: what is unseen stays so until the service has spoken. */}
      {session?.state === 'signedIn' && <PreloadedPart part={sessionWatch} />}
      <ScrollRestoration />
    </>
  );
}
