import { useQuery } from '@tanstack/react-query';
import { serviceQuery } from '#api/service.ts';
import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import styles from '#shell/frame/Footer.module.css';
import { useLocale } from '#shell/frame/useLocale.ts';
import { ReachAPerson } from '#shell/parts/ReachAPerson.tsx';

/** Whom to call and who runs this, at the end of every screen; and where all data is invented, that it is. */
export function Footer() {
  useLocale();
  const { data: service, isError, fetchStatus } = useQuery(serviceQuery);
  if (service === undefined && !isError && fetchStatus !== 'paused') return null;
  return (
    <footer className={styles.footer}>
      <ReachAPerson service={service} />
      {service && (
        <div className={styles.run}>
          <p>{m.common_run_by({ operator: inLocale(service.operator) })}</p>
          {service.demonstration && <p>{m.common_demo_notice()}</p>}
        </div>
      )}
    </footer>
  );
}
