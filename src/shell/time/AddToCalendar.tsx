import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serviceQuery } from '#api/service.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { m } from '#copy/generated/messages.js';
import { currentLocale } from '#copy/locale.ts';
import { TextInstead } from '#shell/acts/TextInstead.tsx';
import styles from '#shell/time/AddToCalendar.module.css';
import { type CalendarEntry, calendarFile } from '#shell/time/calendar.ts';
import { Button } from '#ui/form/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { saveFile } from '#ui/saveFile.ts';

type Props = {
  entries: readonly CalendarEntry[];
  revision: number;
  /** Without its ending; tells nothing of the person. */
  fileName: string;
  /** The same dates as plain text, for whoever can't save a file. */
  text: string;
};

/** One tap puts the dates into the person's calendar. Where no file can be saved, the dates are there to be copied. */
export function AddToCalendar({ entries, revision, fileName, text }: Props) {
  const [outcome, setOutcome] = useState<'busy' | 'handed' | 'refused' | null>(null);
  const { data: service } = useQuery(serviceQuery);
  // Invented dates in somebody's real calendar must say so in months, too.
  const mark = (title: string) => (service?.demonstration ? m.common_demo_title({ title }) : title);
  const marked = service?.demonstration ? `${m.common_demo_notice()}\n${text}` : text;

  async function add() {
    setOutcome('busy');
    try {
      const file = await calendarFile(
        entries.map((entry) => ({ ...entry, title: mark(entry.title) })),
        revision,
        currentLocale(),
        serviceNow(),
      );
      setOutcome(saveFile(`${fileName}.ics`, 'text/calendar;charset=utf-8', file) ? 'handed' : 'refused');
    } catch {
      // No network for the part that writes the file, or a browser that can't: the dates are shown to be copied.
      setOutcome('refused');
    }
  }

  return (
    <div className={styles['calendar']}>
      <Button variant="secondary" busy={outcome === 'busy'} onClick={() => void add()}>
        <Icon name="calendar" /> <span>{m.coolingOff_calendar_add()}</span>
      </Button>
      <p role="status">
        {outcome === 'handed' && m.coolingOff_calendar_saved()}
        {outcome === 'refused' && m.coolingOff_calendar_failed()}
      </p>
      {(outcome === 'handed' || outcome === 'refused') && (
        <TextInstead text={marked} label={m.coolingOff_calendar_copy()} isHanded={outcome === 'handed'} />
      )}
    </div>
  );
}
