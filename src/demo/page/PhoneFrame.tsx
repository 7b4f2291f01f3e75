import { m } from '#copy/generated/messages.js';
import { useMedia } from '#demo/useMedia.ts';
import { basePath } from '#env.ts';

/** Room for a phone and the panels beside it. */
const ROOM = '(min-width: 60em) and (min-height: 40em)';

/** The portal on a phone beside its controls: a page of its own, so that it is laid out as on a real one. */
export function PhoneFrame() {
  const hasRoom = useMedia(ROOM);
  if (!hasRoom) return null;
  return <iframe className="demo-phone" title={m.demo_phone()} src={`${basePath}/`} />;
}
