import { m } from '#copy/generated/messages.js';
import { requestJoints, requestStateWords } from '#copy/requestWords.ts';
import { boundAtWords, inLocale, ownAccountWords, whichAccount } from '#copy/words.ts';
import { paths } from '#paths.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { GlyphTile } from '#ui/GlyphTile.tsx';
import type { JointShape } from '#ui/joints.ts';
import { Line } from '#ui/Line.tsx';
import { Row } from '#ui/Row.tsx';
import { Link } from 'react-router';
import type { BoundRow, BoundState } from './boundRows.ts';
import styles from './countdown.module.css';

/** More would hide what comes after them; the accounts' own page has all. */
const SHOWN = 8;

function stateOf(state: BoundState): { joint: JointShape; word: string } {
  switch (state) {
    case 'bound':
      return { joint: 'bound', word: m.states_bound() };
    case 'saidDone':
      return { joint: 'inProgress', word: ownAccountWords.saidDone() };
    case 'stillThere':
      return { joint: 'needsYou', word: ownAccountWords.stillThere() };
    case 'overdue':
      return { joint: requestJoints.overdue.joint, word: m.states_overdue() };
    default:
      return { joint: requestJoints[state].joint, word: requestStateWords[state]() };
  }
}

/** Worst first, each with its next act, on the account's own page. */
export function StillBound({ rows, over }: { rows: readonly BoundRow[]; over: boolean }) {
  if (rows.length === 0) return <p>{m.countdown_bound_none()}</p>;
  return (
    <>
      <p className={styles['lead']}>{over ? m.countdown_bound_over_lead() : m.countdown_bound_lead()}</p>
      <Line>
        {rows.slice(0, SHOWN).map((row) => (
          <BoundAccount key={row.binding.id} row={row} over={over} />
        ))}
      </Line>
      {rows.length > SHOWN && (
        <Link to={paths.accounts} className={buttonClass('link')}>
          {m.countdown_bound_all({ count: rows.length })}
        </Link>
      )}
    </>
  );
}

function BoundAccount({ row, over }: { row: BoundRow; over: boolean }) {
  const { binding, app, hasTwin } = row;
  const name = app === null ? m.countdown_unknown_app() : inLocale(app.name);
  const which = whichAccount(binding);
  const { joint, word } = stateOf(row.state);
  const act = row.underWay && !over ? m.countdown_act_watch() : m.countdown_act_deal();
  return (
    <Row
      joint={joint}
      tile={<GlyphTile name={name} category={app?.category ?? 'work'} glyph={app?.glyph ?? undefined} />}
      heading={name}
      meta={[which, boundAtWords(binding.boundAt)].filter(Boolean).join(' · ')}
      keepMeta={hasTwin}
      state={word}
      action={
        <Link
          to={paths.account(binding.id)}
          className={buttonClass('secondary')}
          aria-label={m.countdown_act_named({
            act,
            app: hasTwin ? m.countdown_app_and_which({ app: name, which }) : name,
          })}
        >
          {act}
        </Link>
      }
    />
  );
}
