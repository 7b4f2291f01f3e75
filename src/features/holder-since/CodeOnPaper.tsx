import type { RefObject } from 'react';
import { formatNearTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { CheckCode } from '#domain/check/holderCheck.ts';
import { groupReference } from '#domain/submission.ts';
import styles from '#features/holder-since/holderSince.module.css';
import { QrCode } from '#ui/drawing/QrCode.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  standing: CheckCode;
  address: string;
  /** Takes the focus once the code is made. */
  place: RefObject<HTMLParagraphElement | null>;
};

/**
 * What others need to check the statement. The picture leads to the page and holds no code: a phone that reads one keeps the
 * address, and whoever finds it there could ask as well.
 */
export function CodeOnPaper({ standing, address, place }: Props) {
  return (
    <div className={styles.onPaper}>
      <div className={styles.qr}>
        <QrCode text={address} label={m.holderSince_check_qr({ address })} />
      </div>
      <div className={styles.words}>
        <p>{m.holderSince_check_how({ address })}</p>
        <p ref={place} tabIndex={-1} className={styles.code} translate="no">
          {kept(m.holderSince_check_code({ code: groupReference(standing.code) }))}
        </p>
        <p className={styles.meta}>{kept(m.holderSince_check_until({ time: formatNearTime(standing.expiresAt) }))}</p>
      </div>
    </div>
  );
}
