import { m } from '#copy/generated/messages.js';
import { StartContent } from '#shell/StartContent.tsx';
import { useFollow } from '#shell/useFollow.ts';
import { useEffect } from 'react';

/** The start screen in the running portal: the very boxes that already stand in index.html. */
export function StartView() {
  const follow = useFollow();
  const title = m.common_title({ page: m.start_title() });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <StartContent onFollow={follow} />;
}
