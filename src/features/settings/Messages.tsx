import type { MessageKind, Preferences } from '#api/preferences.ts';
import { m } from '#copy/generated/messages.js';
import styles from '#features/settings/settings.module.css';
import { Checkbox } from '#ui/form/Checkbox.tsx';

const kinds: Readonly<Record<MessageKind, () => string>> = {
  inquiryAnswers: () => m.settings_message_inquiry_answers(),
  requestChanges: () => m.settings_message_request_changes(),
  dueDates: () => m.settings_message_due_dates(),
  coolingOffDates: () => m.settings_message_cooling_off_dates(),
};

type Props = { chosen: Preferences['messages']; onChoose: (messages: Preferences['messages']) => void };

/** Each kind of message is opt-in and can be turned off by itself. */
export function Messages({ chosen, onChoose }: Props) {
  return (
    <section>
      <h2>{m.settings_messages()}</h2>
      <p className={styles.meta}>{m.settings_messages_lead()}</p>
      {(Object.keys(kinds) as MessageKind[]).map((kind) => (
        <Checkbox
          key={kind}
          label={kinds[kind]()}
          checked={chosen[kind]}
          onChange={(event) => onChoose({ ...chosen, [kind]: event.target.checked })}
        />
      ))}
    </section>
  );
}
