/** One case that many people have: what is known, each line with who says so, and the other cases. */

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { evidenceQuery } from '#api/evidence.ts';
import { m } from '#copy/generated/messages.js';
import { CaseLinks } from '#features/help/CaseLinks.tsx';
import { cases } from '#features/help/cases.ts';
import styles from '#features/help/help.module.css';
import { paths } from '#paths.ts';
import { Component as NotFound } from '#shell/frame/NotFoundScreen.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { SourceMark } from '#shell/parts/SourceMark.tsx';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';
import { kept } from '#ui/text/kept.tsx';

export function Component() {
  useLocale();
  const { id } = useParams();
  // Without it the page says the same, but for who published it.
  const { data: evidence } = useQuery(evidenceQuery);
  const one = cases.find((each) => each.id === id);
  if (one === undefined) return <NotFound />;
  return (
    <Screen title={one.title()} back={{ to: paths.help, label: m.cases_back() }} lead={<p>{m.cases_lead()}</p>}>
      <div className={styles['sections']}>
        <ul className={styles['told']}>
          {one.parts.map(({ text, source }) => (
            <li key={text()}>
              {kept(text())} <SourceMark source={source} evidence={evidence} />
            </li>
          ))}
        </ul>
        <UrgentLink />
        <nav aria-labelledby="cases-more">
          <h2 id="cases-more">{m.cases_more()}</h2>
          <CaseLinks but={one.id} />
        </nav>
      </div>
    </Screen>
  );
}
