import { useQuery } from '@tanstack/react-query';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import styles from '#shell/frame/Footer.module.css';
import { useLocale } from '#shell/frame/useLocale.ts';

/** Who runs this, at the end of every screen; and where all data is invented, that it is. */
export function Footer() {
  useLocale();
  const { data: service } = useQuery(serviceQuery);
  if (service === undefined) return null;
  return (
    <footer className={styles.footer}>
      <p>{m.common_run_by({ operator: inLocale(service.operator) })}</p>
      {service.demonstration && <p>{m.common_demo_notice()}</p>}
    </footer>
  );
}
