/** How the portal can be used, and whom to tell when it can't. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import styles from '#features/help/help.module.css';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';

export function Component() {
  useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const parts = [
    [m.help_a11y_large(), m.help_a11y_large_text()],
    [m.help_a11y_aloud(), m.help_a11y_aloud_text()],
    [m.help_a11y_reader(), m.help_a11y_reader_text()],
    [m.help_a11y_colour(), m.help_a11y_colour_text()],
    [m.help_a11y_time(), m.help_a11y_time_text()],
    [m.help_a11y_browsers(), m.help_a11y_browsers_text()],
  ] as const;
  return (
    <Screen title={m.help_a11y_title()} lead={<p>{m.help_a11y_lead()}</p>}>
      <div className={styles['sections']}>
        {parts.map(([heading, text]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
        <section>
          <p>{m.help_a11y_standard()}</p>
          <Hotlines service={service} />
        </section>
      </div>
    </Screen>
  );
}
