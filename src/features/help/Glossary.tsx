import { m } from '#copy/generated/messages.js';
import type { Rule } from '#domain/sources.ts';
import styles from '#features/help/help.module.css';
import { ruleWords } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';

/** One word for one thing, and what it means. */
export function Glossary({ holding }: { holding: Rule | undefined }) {
  const words = [
    [m.help_word_bound(), m.help_word_bound_is()],
    [m.help_word_unbind(), m.help_word_unbind_is()],
    [m.help_word_switch(), m.help_word_switch_is()],
    [m.help_word_cancel(), m.help_word_cancel_is()],
    [m.help_word_delete(), m.help_word_delete_is()],
    [
      m.help_word_holding(),
      holding ? m.help_word_holding_is({ figure: ruleWords(holding) }) : m.help_word_holding_is_plain(),
    ],
    [m.help_word_second(), m.help_word_second_is()],
  ] as const;
  return (
    <section>
      <h2>{m.help_words()}</h2>
      <dl className={styles['words']}>
        {words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              {meaning} {word === m.help_word_holding() && <Why rule={holding} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
