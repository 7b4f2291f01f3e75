import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import styles from '#shell/requests/requests.module.css';

/** Where an app has blocked the number itself: asking the carrier for another one, and what nobody has published about it. */
export function AnotherNumber({ app }: { app: App | null }) {
  return (
    <section className={styles.form}>
      <h2>{m.requests_blocked_number_heading()}</h2>
      <p>{m.requests_blocked_number()}</p>
      <p>{m.requests_blocked_say({ app: appName(app) })}</p>
      <p>{m.requests_blocked_when()}</p>
      <p>{m.requests_blocked_first()}</p>
    </section>
  );
}
