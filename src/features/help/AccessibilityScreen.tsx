/** How the portal can be used, and whom to tell when it can't. */

import { m } from '#copy/generated/messages.js';
import { HeadedTexts } from '#features/help/HeadedTexts.tsx';
import { paths } from '#paths.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';

export function Component() {
  useLocale();
  const texts = [
    [m.help_a11y_large(), m.help_a11y_large_text()],
    [m.help_a11y_aloud(), m.help_a11y_aloud_text()],
    [m.help_a11y_reader(), m.help_a11y_reader_text()],
    [m.help_a11y_colour(), m.help_a11y_colour_text()],
    [m.help_a11y_time(), m.help_a11y_time_text()],
    [m.help_a11y_browsers(), m.help_a11y_browsers_text()],
  ] as const;
  return (
    <Screen
      title={m.help_a11y_title()}
      back={{ to: paths.help, label: m.cases_back() }}
      lead={<p>{m.help_a11y_lead()}</p>}
    >
      <HeadedTexts texts={texts}>
        <p>{m.help_a11y_standard()}</p>
      </HeadedTexts>
    </Screen>
  );
}
