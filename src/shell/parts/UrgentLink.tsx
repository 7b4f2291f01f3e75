import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** For who has no time to look around: whom to call first. */
export function UrgentLink() {
  return (
    <p className="no-print">
      <Link to={paths.urgent} className={buttonClass('link')}>
        {m.urgent_link()}
      </Link>
    </p>
  );
}
