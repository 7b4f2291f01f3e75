/** The one-page statement for others: since when, by which carrier's record, and how to confirm it. Nothing else. */
import type { Service } from '#api/service.ts';
import { formatDay, formatNearTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { formatMoment } from '#copy/reportWords.ts';
import { carrierWords, inLocale } from '#copy/words.ts';
import type { CheckCode } from '#domain/check/holderCheck.ts';
import { spokenParts } from '#domain/input/phoneNumber.ts';
import { dateMovedBy, hasUndatedMove, type Line } from '#domain/line.ts';
import { groupReference } from '#domain/submission.ts';
import { type Day, instantOf } from '#domain/time.ts';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';

export type HolderStatement = {
  /** How the number ends; the rest of it is nobody's business. */
  last: string;
  fact: string;
  confirm: string;
  /** How to check it without a call; empty where no check code stands. */
  check: string[];
  made: string;
};

/** Of a ported number the carrier's record begins with the move, and the paper must not claim more than that. */
function factOf(line: Line, facts: { carrier: string; last: string; date: string }): string {
  if (hasUndatedMove(line)) return m.holderSince_holder_statement_undated(facts);
  return dateMovedBy(line) === 'portedIn'
    ? m.holderSince_holder_statement_ported(facts)
    : m.holderSince_holder_statement(facts);
}

/** `address`: of the page on which a check code is entered. */
export function holderStatement(
  line: Line,
  day: Day,
  service: Service,
  standing: CheckCode | null,
  address: string,
): HolderStatement {
  const { last } = spokenParts(line.maskedNumber);
  const carrier = carrierWords[line.carrier]();
  const hotline = service.hotlines.find((one) => one.carrier === line.carrier);
  return {
    last,
    fact: factOf(line, { carrier, last, date: formatDay(day) }),
    confirm:
      hotline === undefined
        ? m.holderSince_holder_confirm_plain()
        : m.holderSince_holder_confirm({ carrier, number: hotline.number }),
    check:
      standing === null
        ? []
        : [
            m.holderSince_check_how({ address }),
            m.holderSince_check_code({ code: groupReference(standing.code) }),
            m.holderSince_check_until({ time: formatNearTime(standing.expiresAt) }),
          ],
    made: m.holderSince_holder_made({ name: inLocale(service.name), operator: inLocale(service.operator) }),
  };
}

/** For pasting into a message; says of invented data that it is invented. */
export function statementText({ fact, confirm, check, made }: HolderStatement, service: Service, now: number): string {
  const lines = [
    m.holderSince_holder_title(),
    fact,
    confirm,
    ...check,
    made,
    m.report_made_at({ time: formatMoment(instantOf(now)) }),
  ];
  return withDemoNote(lines.join('\n'), service);
}
