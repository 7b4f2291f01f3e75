import { accountLine } from '#copy/accountLine.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { appName, oldNumberWords } from '#copy/words.ts';
import type { BoundRow, LeftBound } from '#domain/stillBound.ts';
import { paths } from '#paths.ts';
import { fullName, jointOf, stateWord } from '#shell/accounts/accountWords.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { Link } from '#shell/frame/Link.tsx';
import type { CameFrom } from '#shell/frame/useWayBack.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import styles from '#shell/parts/StillBound.module.css';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Row } from '#ui/Row.tsx';

type Props = {
  left: LeftBound;
  /** The number is gone for good: what counts is how to get in without it. */
  over?: boolean;
  /** More would hide what comes after them; the accounts' own page has all. */
  shown: number;
  /** Where the account's page leads back to. */
  from: CameFrom;
};

/** Worst first, each with its next act on the account's own page; then of how many apps nothing is known. */
export function StillBound({ left, over = false, shown, from }: Props) {
  const { askedAt, earlier, all, rows, gone, untold } = left;
  return (
    <div className={styles['bound']}>
      {rows.length === 0 ? (
        <p>{gone.length > 0 ? m.coolingOff_bound_none() : m.coolingOff_bound_nothing()}</p>
      ) : (
        <>
          <p className={styles['lead']}>{over ? m.coolingOff_bound_over_lead() : m.coolingOff_bound_lead()}</p>
          <ConnectedList>
            {rows.slice(0, shown).map((row) => (
              <BoundAccount key={row.binding.id} row={row} over={over} from={from} />
            ))}
          </ConnectedList>
          {rows.length > shown && (
            <Link to={paths.accounts} className={buttonClass('link')}>
              {m.coolingOff_bound_all({ count: all })}
            </Link>
          )}
        </>
      )}
      {untold.length > 0 && <p className={styles['lead']}>{m.coolingOff_bound_untold({ count: untold.length })}</p>}
      {earlier === null ? (
        <p className={styles['hint']}>{m.coolingOff_bound_as_of({ date: formatDate(askedAt) })}</p>
      ) : (
        <EarlierNote earlier={earlier} />
      )}
    </div>
  );
}

function BoundAccount({ row, over, from }: { row: BoundRow; over: boolean; from: CameFrom }) {
  const { binding, app, sharesApp } = row;
  const name = appName(app);
  // One that asks back is under way, and asks all the same.
  const isWatched = row.underWay && row.next !== 'reply' && !over;
  const act = isWatched ? m.coolingOff_act_watch() : m.coolingOff_act_deal();
  return (
    <Row
      joint={jointOf(row.state)}
      tile={<AppTile app={app} />}
      heading={name}
      meta={accountLine(binding)}
      keepMeta={sharesApp}
      state={stateWord(row)}
      reason={over && app?.oldNumber ? m.apps_old_number({ need: oldNumberWords[app.oldNumber.need]() }) : null}
      act={
        <Link
          to={paths.account(binding.id)}
          state={from}
          className={buttonClass('compact')}
          aria-label={m.coolingOff_act_named({
            act,
            app: fullName(row),
          })}
        >
          {act}
        </Link>
      }
    />
  );
}
