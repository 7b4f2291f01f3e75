/** What a clock shows that is not Beijing's. Apart from the other dates: no way in needs it. */
import { format, formatFullDateTime } from '#copy/format.ts';
import { type Instant, msOf } from '#domain/time.ts';

/** As `Date` counts it: how much UTC is behind. */
const BEIJING_OFFSET_MINUTES = -480;

/** An instant as the viewer's own clock has it; null where that clock agrees with Beijing's, or its zone is none. */
export function formatOnOwnClock(instant: Instant): string | null {
  if (new Date(msOf(instant)).getTimezoneOffset() === BEIJING_OFFSET_MINUTES) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    // The Chinese pattern of Intl leaves no room between the day and the weekday.
    const own = format(msOf(instant), 'fullDateTime', timeZone).replace('日星期', '日 星期');
    return own === formatFullDateTime(instant) ? null : own;
  } catch {
    // A device may name a zone that no browser knows ("Etc/Unknown").
    return null;
  }
}
