import { m } from '#copy/generated/messages.js';
import { StartContent } from '#shell/frame/StartContent.tsx';
import { useFollow } from '#shell/frame/useFollowLink.ts';
import { useArrival } from '#shell/frame/useTitleAndFocus.ts';

/** The start screen in the running portal: the very boxes that already stand in index.html. */
export function StartView() {
  const follow = useFollow();
  const heading = useArrival<HTMLHeadingElement>(m.start_title());
  return <StartContent heading={heading} onFollow={follow} />;
}
