import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { dateMovedBy, type Line } from '#domain/line.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** Nothing counts down: the number was never cancelled, or its holder got it back. */
export function NoHoldingPeriod({ line }: { line: Line }) {
  const back = { to: paths.home, label: m.coolingOff_to_home() };
  return dateMovedBy(line) === 'retrieved' ? (
    <Screen
      title={m.coolingOff_back_again()}
      lead={<p>{m.coolingOff_back_again_next({ date: formatDate(line.activatedAt) })}</p>}
      back={back}
    >
      <Link to={paths.lookUp} className={buttonClass('primary')}>
        {m.number_back_look_up()}
      </Link>
    </Screen>
  ) : (
    <Screen title={m.coolingOff_none()} lead={<p>{m.coolingOff_none_next()}</p>} back={back} />
  );
}
