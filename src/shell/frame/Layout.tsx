/** What surrounds each screen: skip link, header, main navigation, the session's watch. */

import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router';
import { serviceNow } from '#api/serviceClock.ts';
import { onSessionLost, sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { languages } from '#domain/languages.ts';
import { sessionEndsAt } from '#domain/session.ts';
import { chooseDisplay, rememberReturning, useDisplay } from '#shell/frame/display.ts';
import { HeaderBar } from '#shell/frame/HeaderBar.tsx';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadedPart } from '#shell/frame/preloadedPart.ts';
import { mainNav, sessionWatch, staleNotice } from '#shell/frame/signedInParts.ts';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Waiting } from '#shell/frame/Waiting.tsx';
import { useSignOut } from '#shell/session/useSignOut.ts';

const footer = preloadedPart(async () => (await import('#shell/frame/Footer.tsx')).Footer);

export function Layout() {
  const locale = useLocale();
  const { text } = useDisplay();
  const { data: session } = useQuery(sessionQuery);
  const { pathname } = useLocation();
  const navigation = useNavigation();
  const follow = useFollowLink();
  const signOut = useSignOut();
  const signedIn = session?.state === 'signedIn' && sessionEndsAt(session) > serviceNow();
  const navigate = useNavigate();
  useEffect(() => rememberReturning(signedIn), [signedIn]);
  useEffect(
    () =>
      onSessionLost(async () => {
        const { tellSessionLost } = await import('#shell/session/sessionLost.ts');
        await tellSessionLost((path) => void navigate(path, { replace: true }));
      }),
    [navigate],
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
        {signedIn && <PreloadedPart part={staleNotice} />}
        {/* A new path is a new screen, also of the same kind: nothing typed, said or refused on one stays on the next. */}
        <Fragment key={pathname}>
          <Outlet />
        </Fragment>
      </main>
      <PreloadedPart part={footer} />
      {signedIn && <PreloadedPart part={sessionWatch} />}
      {navigation.state === 'loading' && <Waiting />}
      <ScrollRestoration />
    </>
  );
}
