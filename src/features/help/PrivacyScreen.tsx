/** What is asked for, what for, and what is kept. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { HeadedTexts } from '#features/help/HeadedTexts.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';

export function Component() {
  useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const texts = [
    [m.help_privacy_number(), m.help_privacy_number_text()],
    [m.help_privacy_id(), m.help_privacy_id_text()],
    [m.help_privacy_results(), m.help_privacy_results_text()],
    [m.help_privacy_device(), m.help_privacy_device_text()],
    [m.help_privacy_nobody(), m.help_privacy_nobody_text()],
    [m.help_privacy_rights(), m.help_privacy_rights_text()],
  ] as const;
  return (
    <Screen title={m.help_privacy_title()} lead={<p>{m.help_privacy_lead()}</p>}>
      <HeadedTexts texts={texts}>
        <section>
          <h2>{m.help_privacy_runs({ operator: inLocale(service.operator) })}</h2>
          <Hotlines service={service} />
        </section>
      </HeadedTexts>
    </Screen>
  );
}
