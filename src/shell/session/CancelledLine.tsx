import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';

/** The same line on every way in, whatever number was typed: it gives nothing away. */
export function CancelledLine() {
  return <Link to={paths.cancelledNumber}>{m.signIn_to_cancelled()}</Link>;
}
