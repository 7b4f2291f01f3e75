import type { Service } from '#api/service.ts';
import { formatDate, formatNearDate, formatOpening } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { outstandingWords } from '#copy/words.ts';
import { countAccounts, type Known } from '#domain/account.ts';
import { sumOf } from '#domain/binding.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { freshnessAt, isCollecting, type Summary, summarise } from '#domain/inquiry.ts';
import type { Instant } from '#domain/time.ts';
import { Countdown } from '#features/home/Countdown.tsx';
import { lookAgainEntry } from '#features/home/lookAgainEntry.ts';
import styles from '#features/home/VerdictFrame.module.css';
import { VerdictFrame } from '#features/home/VerdictFrame.tsx';
import type { Verdict } from '#features/home/verdict.ts';
import { paths } from '#paths.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { AddToCalendar } from '#shell/time/AddToCalendar.tsx';

type Props = { verdict: Verdict; known: Known; nextInquiryAt: Instant | null; service: Service; now: number };

/** Only what this inquiry has found is counted, and nothing is while no app has told. */
function collectingWords({ asked, replied, told, accounts }: Summary): string {
  if (told === 0) return m.home_collecting_none({ asked });
  return accounts === 0
    ? m.home_collecting_so_far({ asked, replied })
    : m.home_collecting({ asked, replied, found: accounts });
}

/** The verdict in words, with its one act. */
export function VerdictView({ verdict, known, nextInquiryAt, service, now }: Props) {
  const { line, inquiry, apps } = known;
  const next = nextInquiryAt !== null && <p>{m.home_next_inquiry({ time: formatOpening(nextInquiryAt) })}</p>;
  const promise = findRule(service, 'inquiryPromise');
  const takes = (
    <p>
      {promise ? m.home_never_next({ figure: ruleWords(promise) }) : m.home_never_next_plain()} <Why rule={promise} />
    </p>
  );
  const past = inquiry !== null && freshnessAt(inquiry, now) !== 'fresh' ? inquiry : null;
  const old = (
    <>
      {past && <p>{m.home_stale({ date: formatDate(past.submittedAt) })}</p>}
      <EarlierNote earlier={earlierFinds(known)} />
    </>
  );
  const again = past && nextInquiryAt === null ? { to: paths.lookUp, label: m.home_look_up_again() } : undefined;
  switch (verdict.kind) {
    case 'suspended':
      return (
        <VerdictFrame heading={m.home_suspended()} act={service.hotlines.find((own) => own.carrier === line.carrier)}>
          <p>{m.home_suspended_next()}</p>
        </VerdictFrame>
      );
    case 'coolingOff':
      return <Countdown {...verdict} service={service} now={now} />;
    case 'released':
      return (
        <VerdictFrame
          heading={m.home_released()}
          act={
            verdict.leftBehind.length > 0
              ? { to: paths.coolingOff, label: m.home_secure({ count: countAccounts(verdict.leftBehind) }) }
              : { to: paths.accounts, label: m.home_see_record() }
          }
        >
          <p>{m.home_released_next()}</p>
        </VerdictFrame>
      );
    case 'retrieved':
      return (
        <VerdictFrame heading={m.home_retrieved()} act={{ to: paths.lookUp, label: m.home_retrieved_act() }}>
          <p>{m.home_retrieved_next()}</p>
        </VerdictFrame>
      );
    case 'tooEarly':
      return (
        <VerdictFrame
          heading={m.home_too_early({ date: formatNearDate(verdict.lookAgainAt) })}
          quiet={inquiry === null ? { to: paths.lookUp, label: m.home_look_anyway() } : undefined}
        >
          <p>
            {m.home_too_early_next()} <Why rule={findRule(service, 'dataSettles')} />
          </p>
          <AddToCalendar
            entries={[lookAgainEntry(line.id, verdict.lookAgainAt)]}
            revision={0}
            fileName="clearline-look-again"
            text={m.coolingOff_calendar_line({
              date: formatDate(verdict.lookAgainAt),
              title: m.coolingOff_event_look_again(),
            })}
          />
        </VerdictFrame>
      );
    case 'neverLookedUp':
      return (
        <VerdictFrame heading={m.home_never()} act={{ to: paths.lookUp, label: m.home_look_up() }}>
          {takes}
        </VerdictFrame>
      );
    case 'outdated':
      return (
        <VerdictFrame heading={m.home_outdated()} act={{ to: paths.lookUp, label: m.home_look_up_again() }}>
          {takes}
        </VerdictFrame>
      );
    case 'collecting':
      return (
        <VerdictFrame
          heading={collectingWords(verdict.summary)}
          act={{ to: paths.accounts, label: m.home_see_found() }}
        >
          {old}
          <p>{m.home_collecting_next()}</p>
          {inquiry !== null && verdict.summary.waiting > 0 && <p>{outstandingWords(inquiry, apps)}</p>}
        </VerdictFrame>
      );
    case 'newHolder': {
      const all = countAccounts(verdict.fromBefore);
      const count = countAccounts(verdict.fromBefore.filter(({ next }) => next === 'request'));
      return (
        <VerdictFrame
          heading={m.home_new_holder({ count: all })}
          act={
            verdict.foreign.some(({ next }) => next === 'request')
              ? { to: paths.unbind, label: m.home_choose() }
              : {
                  to: `${paths.accounts}?show=care`,
                  label: m.home_see_foreign({ count: countAccounts(verdict.foreign) }),
                }
          }
          quiet={again}
        >
          {old}
          {count > 0 && count < all && <p>{m.home_new_holder_to_request({ count })}</p>}
          <p className={styles['aside']}>{m.home_new_holder_next()}</p>
        </VerdictFrame>
      );
    }
    case 'foreign': {
      const count = countAccounts(verdict.accounts);
      return (
        <VerdictFrame
          heading={m.home_foreign({ count })}
          act={{ to: `${paths.accounts}?show=care`, label: m.home_see_foreign({ count }) }}
          quiet={again}
        >
          {old}
        </VerdictFrame>
      );
    }
    case 'requests': {
      const [first, ...others] = verdict.requests;
      const count = verdict.requests.length;
      return (
        <VerdictFrame
          heading={m.home_requests({ count })}
          act={{
            to:
              first !== undefined && others.length === 0 ? paths.request(first.id) : `${paths.requests}?show=needsYou`,
            label: m.home_see_requests({ count }),
          }}
          quiet={again}
        >
          {inquiry !== null && isCollecting(inquiry) && <p>{collectingWords(summarise(inquiry))}</p>}
          {old}
        </VerdictFrame>
      );
    }
    case 'stillLinked': {
      const count = countAccounts(verdict.accounts);
      return (
        <VerdictFrame
          heading={m.home_still_linked({ count })}
          act={{ to: `${paths.accounts}?show=care`, label: m.home_see_foreign({ count }) }}
          quiet={again}
        >
          {old}
        </VerdictFrame>
      );
    }
    case 'requestsUnknown':
      return (
        <VerdictFrame heading={m.home_requests_unknown()} second={again}>
          {old}
        </VerdictFrame>
      );
    case 'nobodyTold':
      return (
        <VerdictFrame
          heading={m.home_nobody_told()}
          second={again}
          quiet={{ to: paths.accounts, label: m.home_see_record() }}
        >
          {old}
          <UntoldApps summary={verdict.summary} />
          {next}
        </VerdictFrame>
      );
    case 'nothingFound':
      return (
        <VerdictFrame
          heading={
            line.secondHand
              ? m.home_new_clean({ told: verdict.summary.told })
              : m.home_no_accounts({ told: verdict.summary.told })
          }
          act={line.secondHand ? { to: paths.holderSince, label: m.home_print_holder_since() } : undefined}
          second={again}
          quiet={{ to: paths.accounts, label: m.home_see_record() }}
        >
          {old}
          <UntoldApps summary={verdict.summary} />
          {next}
        </VerdictFrame>
      );
    case 'noHurry':
      return (
        <VerdictFrame
          heading={m.home_no_hurry({ count: countAccounts(verdict.accounts) })}
          act={{ to: paths.guide, label: m.guide_title() }}
          second={again}
        >
          {old}
          <UntoldApps summary={verdict.summary} />
          {next}
        </VerdictFrame>
      );
    case 'fine':
      return (
        <VerdictFrame
          heading={m.home_fine()}
          second={again}
          quiet={{ to: paths.accounts, label: m.home_see_all({ count: sumOf(known.bindings) }) }}
        >
          {old}
          <UntoldApps summary={verdict.summary} />
          {next}
        </VerdictFrame>
      );
  }
}
