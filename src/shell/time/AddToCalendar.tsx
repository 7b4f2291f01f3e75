import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serviceQuery } from '#api/service.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { m } from '#copy/generated/messages.js';
import { currentLocale } from '#copy/locale.ts';
import styles from '#shell/time/AddToCalendar.module.css';
import { type CalendarEntry, calendarFile } from '#shell/time/calendar.ts';
import { CopyText } from '#ui/CopyText.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { saveFile, savesFiles } from '#ui/saveFile.ts';

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
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const { data: service } = useQuery(serviceQuery);
  // Invented dates in somebody's real calendar must say so in months, too.
  const mark = (title: string) => (service?.demonstration ? m.common_demo_title({ title }) : title);
  const marked = service?.demonstration ? `${m.common_demo_notice()}\n${text}` : text;

  function add() {
    try {
      saveFile(
        `${fileName}.ics`,
        'text/calendar;charset=utf-8',
        calendarFile(
          entries.map((entry) => ({ ...entry, title: mark(entry.title) })),
          revision,
          currentLocale(),
          serviceNow(),
        ),
      );
      setOutcome('saved');
    } catch {
      // A browser that can't: the dates are shown to be copied.
      setOutcome('failed');
    }
  }

  if (!savesFiles(navigator.userAgent)) return <DatesToCopy help={m.coolingOff_calendar_wechat()} text={marked} />;
  return (
    <div className={styles['calendar']}>
      <Button variant="secondary" onClick={add}>
        <Icon name="calendar" /> <span>{m.coolingOff_calendar_add()}</span>
      </Button>
      <p role="status">
        {outcome === 'saved' && m.coolingOff_calendar_saved()}
        {outcome === 'failed' && m.coolingOff_calendar_failed()}
      </p>
      {outcome === 'failed' && <DatesToCopy text={marked} />}
    </div>
  );
}

function DatesToCopy({ help, text }: { help?: string; text: string }) {
  return (
    <div className={styles['calendar']}>
      {help !== undefined && <p>{help}</p>}
      <p className={styles['dates']}>{text}</p>
      <div className="acts">
        <CopyText
          text={text}
          label={m.coolingOff_calendar_copy()}
          doneLabel={m.common_copied()}
          failedLabel={m.coolingOff_copy_failed()}
        />
      </div>
    </div>
  );
}
