import type { Service } from '#api/service.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type Binding, sumOf } from '#domain/binding.ts';
import type { EarlierFinds } from '#domain/inquiry/earlierFinds.ts';
import type { SecondHand } from '#domain/secondHand.ts';
import { paths } from '#paths.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  answer: SecondHand;
  /** What of the accounts that it tells of the newest look-up has not told again. */
  earlier: EarlierFinds | null;
  /** The number can be looked up as it stands. */
  mayInquire: boolean;
  /** Something can be chosen to be unbound. */
  mayChoose: boolean;
  service: Service;
};

/** One honest answer, with the act that it asks for. */
export function SecondHandVerdict({ answer, earlier, mayInquire, mayChoose, service }: Props) {
  switch (answer.kind) {
    case 'notInUse':
      return <Notice tone="info" joint="withdrawn" heading={m.secondHand_not_in_use()} />;
    case 'retrieved':
      return (
        <Notice tone="info" joint="doneByYou" heading={m.secondHand_retrieved()}>
          <p>{m.secondHand_retrieved_text()}</p>
        </Notice>
      );
    case 'portedIn':
      return (
        <Notice tone="info" joint="doneByYou" heading={m.secondHand_ported()}>
          <p>{m.secondHand_ported_text()}</p>
        </Notice>
      );
    case 'transferred':
      return (
        <Notice tone="info" joint="doneByYou" heading={m.secondHand_transferred()}>
          <p>{m.secondHand_transferred_text()}</p>
        </Notice>
      );
    case 'tooEarly':
      return (
        <Notice
          tone="info"
          joint="inProgress"
          heading={m.secondHand_too_early({ date: formatDate(answer.lookAgainAt) })}
        >
          <p>
            {m.secondHand_too_early_text()} <Why rule={findRule(service, 'dataSettles')} />
          </p>
        </Notice>
      );
    case 'neverLookedUp':
      return (
        <Notice
          tone="info"
          joint="noAnswer"
          heading={m.secondHand_never()}
          action={
            mayInquire && (
              <Link to={paths.lookUp} className={buttonClass('primary')}>
                {m.secondHand_look_up()}
              </Link>
            )
          }
        >
          {!mayInquire && <p>{m.accounts_line_suspended()}</p>}
        </Notice>
      );
    case 'collecting':
      return (
        <Notice tone="info" joint="inProgress" heading={m.secondHand_collecting(figuresOf(answer.summary))}>
          {answer.fromBefore.length > 0 && <p>{m.secondHand_from_before({ count: sumOf(answer.fromBefore) })}</p>}
          <SaidMine accounts={answer.saidMine} />
          <EarlierNote earlier={earlier} />
        </Notice>
      );
    case 'fromBefore':
    case 'cantTell': {
      const certain = answer.kind === 'fromBefore';
      const count = sumOf(certain ? answer.fromBefore : answer.cantTell);
      return (
        <Notice
          tone="warning"
          heading={certain ? m.secondHand_from_before({ count }) : m.secondHand_cant_tell({ count })}
          action={
            mayChoose && (
              <Link to={paths.unbind} className={buttonClass('primary')}>
                {m.secondHand_choose()}
              </Link>
            )
          }
        >
          {certain && answer.cantTell.length > 0 && (
            <p>{m.secondHand_cant_tell_also({ count: sumOf(answer.cantTell) })}</p>
          )}
          <SaidMine accounts={answer.saidMine} />
          <EarlierNote earlier={earlier} />
          <UntoldApps summary={answer.summary} />
        </Notice>
      );
    }
    case 'saidMine':
      return (
        <Notice tone="info" joint="doneByYou" heading={m.secondHand_said_mine({ count: sumOf(answer.saidMine) })}>
          <EarlierNote earlier={earlier} />
          <UntoldApps summary={answer.summary} />
        </Notice>
      );
    case 'clean':
    case 'nobodyTold':
      return (
        <Notice
          tone="info"
          joint={answer.kind === 'clean' ? 'nothingFound' : 'noAnswer'}
          heading={
            answer.kind === 'clean' ? m.secondHand_clean({ told: answer.summary.told }) : m.secondHand_nobody_told()
          }
        >
          <UntoldApps summary={answer.summary} />
        </Notice>
      );
  }
}

/** What the person calls their own is not a former holder's, and stands there all the same. */
function SaidMine({ accounts }: { accounts: readonly Binding[] }) {
  return accounts.length > 0 && <p>{m.secondHand_said_mine({ count: sumOf(accounts) })}</p>;
}

const figuresOf = ({ asked, replied }: { asked: number; replied: number }) => ({ asked, replied });
