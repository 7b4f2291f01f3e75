import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = { error: Error | null; onRetry: () => void };

/** The code was right; the inquiry is being sent, or could not be. Nobody has to type anything again for another try. */
export function Proved({ error, onRetry }: Props) {
  return (
    <Screen title={m.signIn_look_up_title()} hasError={error !== null}>
      <div className="stack">
        {error === null && <p role="status">{m.signIn_looking_up()}</p>}
        <ProblemNotice error={error} busy={error === null} onRetry={onRetry} />
        {error !== null && (
          <Link to={paths.home} className={buttonClass('link')}>
            {m.common_to_home()}
          </Link>
        )}
      </div>
    </Screen>
  );
}
