import { m } from '#copy/generated/messages.js';
import styles from '#features/number/Number.module.css';

/** What to bring, what to say, what to pay, what changes: the shop's side of it. */
export function ShopFacts({ owedFen }: { owedFen: number }) {
  return (
    <>
      <section className={styles.part}>
        <h2>{m.number_bring()}</h2>
        <ul className={styles.reasons}>
          <li>{m.number_bring_id()}</li>
          <li>{m.number_bring_sim()}</li>
          <li>{m.number_bring_fee()}</li>
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{m.number_say()}</h2>
        <p>{m.number_say_text()}</p>
      </section>
      <section className={styles.part}>
        <h2>{m.number_pay()}</h2>
        <p>{owedFen > 0 ? m.number_pay_owed({ amount: (owedFen / 100).toFixed(2) }) : m.number_pay_nothing()}</p>
      </section>
      <section className={styles.part}>
        <h2>{m.number_changes()}</h2>
        <p>{m.number_changes_date()}</p>
        <p>{m.number_changes_plan()}</p>
      </section>
    </>
  );
}
