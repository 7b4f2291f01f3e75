import { problemFrom } from '#api/apiProblem.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = { error: Error | null; busy: boolean; onRetry: () => void };

/** The code was right; the inquiry is being sent, or was not taken. Nobody has to type anything again for another try. */
export function Proved({ error, busy, onRetry }: Props) {
  const problem = error === null || busy ? null : problemFrom(error);
  // Looked up already, or not for this number: the same try would be refused again.
  const refused = problem?.code === 'inquiryTooSoon' || problem?.code === 'notPossibleNow';
  return (
    <Screen title={m.signIn_look_up_title()} hasError={problem !== null}>
      {problem === null ? (
        <p role="status">{m.signIn_looking_up()}</p>
      ) : (
        <div className="stack">
          <ProblemNotice error={problem} {...(!refused && { onRetry })} />
          <Link to={refused ? paths.accounts : paths.home} className={buttonClass(refused ? 'primary' : 'link')}>
            {refused ? m.signIn_to_results() : m.common_to_home()}
          </Link>
        </div>
      )}
    </Screen>
  );
}
