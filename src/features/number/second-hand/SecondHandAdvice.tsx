import type { Service } from '#api/service.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { heldSince, isFirstDay, type Line } from '#domain/line.ts';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { kept } from '#ui/text/kept.tsx';

/** What unbinding does, tags, calls for somebody else, and the protocol for landing in a stranger's account. */
export function SecondHandAdvice({ line, service, now }: { line: Line; service: Service; now: number }) {
  const date = formatDate(line.activatedAt);
  return (
    <>
      <section className={styles.part}>
        <h2>{m.secondHand_does()}</h2>
        <ul className={styles.reasons}>
          <li>{kept(isFirstDay(line) ? m.secondHand_does_removes() : m.secondHand_does_removes_moved({ date }))}</li>
          <li>{m.secondHand_does_keeps()}</li>
          <li>{m.secondHand_does_blind()}</li>
        </ul>
      </section>
      <section className={styles.part} id="stranger">
        <h2>{m.secondHand_stranger()}</h2>
        <ol className={styles.steps}>
          <li>{m.secondHand_stranger_1()}</li>
          <li>{m.secondHand_stranger_2()}</li>
          <li>{m.secondHand_stranger_3()}</li>
        </ol>
        <p className={styles.quiet}>{m.secondHand_stranger_why()}</p>
      </section>
      <section className={styles.part} id="tags">
        <h2>{m.secondHand_tags()}</h2>
        <p>{m.secondHand_tags_text()}</p>
        {service.regulator
          .filter(({ purpose }) => purpose === 'spam')
          .map(({ number, name }) => (
            <a key={`${number} ${inLocale(name)}`} href={`tel:${number}`}>
              {m.secondHand_tags_report({ number })}
            </a>
          ))}
      </section>
      <section className={styles.part}>
        <h2>{m.secondHand_debt()}</h2>
        <p>{kept(isFirstDay(line) ? m.secondHand_debt_text({ date }) : m.secondHand_debt_text_moved())}</p>
        {heldSince(line, now) !== null && (
          <Link to={paths.holderSince} className={buttonClass('link')}>
            {m.secondHand_debt_paper()}
          </Link>
        )}
      </section>
    </>
  );
}
