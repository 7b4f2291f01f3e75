import { m } from '#copy/generated/messages.js';
import { languages, locales } from '#domain/languages.ts';
import { chooseDisplay, useDisplay } from '#shell/frame/useDisplay.ts';
import { Checkbox } from '#ui/form/Checkbox.tsx';
import { RadioGroup } from '#ui/form/RadioGroup.tsx';

/** How the portal looks; each choice applies at once and the focus stays. */
export function DisplayChoices() {
  const { locale, text, theme, contrast } = useDisplay();
  return (
    <>
      <RadioGroup
        legend={m.settings_language()}
        options={locales.map((value) => ({ value, text: languages[value].name, lang: value }))}
        value={locale}
        onChange={(value) => chooseDisplay({ locale: value })}
      />
      <RadioGroup
        legend={m.settings_text()}
        options={[
          { value: 'normal', text: m.settings_text_normal() },
          { value: 'large', text: m.settings_text_large(), hint: m.settings_text_large_hint() },
        ]}
        value={text}
        onChange={(value) => chooseDisplay({ text: value })}
      />
      <RadioGroup
        legend={m.settings_theme()}
        options={[
          { value: 'system', text: m.settings_theme_system() },
          { value: 'light', text: m.settings_theme_light() },
          { value: 'dark', text: m.settings_theme_dark() },
        ]}
        value={theme}
        onChange={(value) => chooseDisplay({ theme: value })}
      />
      <Checkbox
        label={m.settings_contrast()}
        checked={contrast === 'more'}
        onChange={(event) => chooseDisplay({ contrast: event.target.checked ? 'more' : 'normal' })}
      />
    </>
  );
}
