/** The one-page statement for others: since when, by which carrier's record, and how to confirm it. Nothing else. */
import type { Service } from '#api/service.ts';
import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { formatMoment } from '#copy/reportWords.ts';
import { carrierWords, inLocale } from '#copy/words.ts';
import { spokenParts } from '#domain/input/phoneNumber.ts';
import type { Line } from '#domain/line.ts';
import { type Day, instantOf } from '#domain/time.ts';
import { withDemoNote } from '#shell/acts/withDemoNote.ts';

export type HolderStatement = {
  /** How the number ends; the rest of it is nobody's business. */
  last: string;
  fact: string;
  confirm: string;
  made: string;
};

export function holderStatement(line: Line, day: Day, service: Service): HolderStatement {
  const { last } = spokenParts(line.maskedNumber);
  const carrier = carrierWords[line.carrier]();
  const hotline = service.hotlines.find((one) => one.carrier === line.carrier);
  return {
    last,
    fact: m.holderSince_holder_statement({ carrier, last, date: formatDay(day) }),
    confirm:
      hotline === undefined
        ? m.holderSince_holder_confirm_plain()
        : m.holderSince_holder_confirm({ carrier, number: hotline.number }),
    made: m.holderSince_holder_made({ name: inLocale(service.name), operator: inLocale(service.operator) }),
  };
}

/** For pasting into a message; says of invented data that it is invented. */
export function statementText({ fact, confirm, made }: HolderStatement, service: Service, now: number): string {
  const lines = [
    m.holderSince_holder_title(),
    fact,
    confirm,
    made,
    m.report_made_at({ time: formatMoment(instantOf(now)) }),
  ];
  return withDemoNote(lines.join('\n'), service);
}
