import { m } from '#copy/generated/messages.js';
import styles from '#features/help/help.module.css';

/** One word for one thing, and what it means. */
export function Glossary() {
  const words = [
    [m.help_word_bound(), m.help_word_bound_is()],
    [m.help_word_unbind(), m.help_word_unbind_is()],
    [m.help_word_switch(), m.help_word_switch_is()],
    [m.help_word_cancel(), m.help_word_cancel_is()],
    [m.help_word_delete(), m.help_word_delete_is()],
    [m.help_word_holding(), m.help_word_holding_is()],
    [m.help_word_second(), m.help_word_second_is()],
  ] as const;
  return (
    <section>
      <h2>{m.help_words()}</h2>
      <dl className={styles['words']}>
        {words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
