import { useEffect } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { Footer } from '#shell/frame/Footer.tsx';
import { keepTexts } from '#shell/frame/translatedTexts.ts';
import { Waiting } from '#shell/frame/Waiting.tsx';

/** What stands below each screen, and the words while the next one is loading: none of it is needed for the first paint. */
export function FrameEnd() {
  const { state } = useNavigation();
  const { pathname } = useLocation();
  useEffect(keepTexts, []);
  return (
    <>
      {/* A new screen has a foot of its own: one that stayed would be seen to jump. */}
      <Footer key={pathname} />
      {state === 'loading' && <Waiting />}
    </>
  );
}
