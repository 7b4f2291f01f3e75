/** Questions that people have, the words explained, and whom to call. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { Glossary } from '#features/help/Glossary.tsx';
import styles from '#features/help/help.module.css';
import { Questions } from '#features/help/Questions.tsx';
import { paths } from '#paths.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { findRule, ruleWords } from '#shell/parts/rules.ts';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';
import { Why } from '#shell/parts/Why.tsx';

export function Component() {
  useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const answer = findRule(service, 'carrierAnswer');
  return (
    <Screen title={m.help_title()} lead={<p>{m.help_lead()}</p>}>
      <div className={styles['sections']}>
        <UrgentLink />
        <Questions />
        <section>
          <h2>{m.help_hotlines()}</h2>
          <Hotlines service={service} />
        </section>
        <section>
          <h2>{m.help_regulator()}</h2>
          <p>
            {answer ? m.help_regulator_text({ figure: ruleWords(answer) }) : m.help_regulator_text_plain()}{' '}
            <Why rule={answer} />
          </p>
          <ul className={styles['plain']}>
            {service.regulator.map((line) => (
              <li key={JSON.stringify(line)}>
                {inLocale(line.name)} <a href={`tel:${line.number}`}>{line.number}</a>
              </li>
            ))}
          </ul>
        </section>
        <Glossary holding={findRule(service, 'coolingOff')} />
        <nav aria-label={m.help_more()}>
          <ul className={styles['links']}>
            <li>
              <Link to={paths.apps}>{m.apps_to_apps()}</Link>
            </li>
            <li>
              <Link to={paths.rules}>{m.help_to_rules()}</Link>
            </li>
            <li>
              <Link to={paths.privacy}>{m.help_to_privacy()}</Link>
            </li>
            <li>
              <Link to={paths.accessibility}>{m.help_to_accessibility()}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </Screen>
  );
}
