import { m } from '#copy/generated/messages.js';
import { StartContent } from '#shell/frame/StartContent.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';

/** The start screen in the running portal: the very boxes that already stand in index.html. */
export function StartView() {
  const follow = useFollowLink();
  const heading = useTitleAndFocus<HTMLHeadingElement>(m.start_title());
  return <StartContent heading={heading} onFollow={follow} />;
}
