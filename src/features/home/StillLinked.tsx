import { m } from '#copy/generated/messages.js';
import { appName, whichAccount } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { paths } from '#paths.ts';
import { Link } from 'react-router';
import styles from './Running.module.css';

const SHOWN = 3;

/** What a cancelled number still opens and nobody has asked about yet, worst first; the accounts' own page has all. */
export function StillLinked({ bindings, apps }: { bindings: readonly Binding[]; apps: ReadonlyMap<string, App> }) {
  if (bindings.length === 0) return null;
  return (
    <section>
      <h2>{m.countdown_bound()}</h2>
      <ul className={styles['list']}>
        {bindings.slice(0, SHOWN).map((binding) => (
          <li key={binding.id}>
            <Link to={paths.account(binding.id)} className={styles['name']}>
              {appName(apps.get(binding.appId))}
              <span className={styles['handle']}> {whichAccount(binding)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
