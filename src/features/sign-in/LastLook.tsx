import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import styles from '#shell/session/wayIn.module.css';
import { SummaryList } from '#ui/SummaryList.tsx';

/** What will be sent to the inquiry, while it can still be changed. */
export function LastLook({ masked, idTail }: { masked: string; idTail: string }) {
  return (
    <div className={styles.look}>
      <p>{m.signIn_code_check()}</p>
      <SummaryList
        rows={[
          {
            key: 'number',
            term: m.signIn_code_number(),
            value: <PhoneNumber masked={masked} />,
            action: <Link to={paths.lookUp}>{m.signIn_code_change()}</Link>,
          },
          { key: 'tail', term: m.signIn_tail(), value: idTail },
        ]}
      />
    </div>
  );
}
