import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import type { Rule } from '#domain/sources.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { ruleWords } from '#shell/parts/findRule.ts';
import styles from '#shell/parts/Why.module.css';

/** Every figure that is a rule can be asked "why?". Two rules may have one figure, so the link is named by both. */
export function Why({ rule }: { rule: Rule | undefined }) {
  if (rule === undefined) return null;
  return (
    <Link to={paths.rule(rule.id)} className={styles['why']}>
      {m.common_why()}
      <span className="visually-hidden">
        {' '}
        {ruleWords(rule)} {inLocale(rule.name)}
      </span>
    </Link>
  );
}
