import { m } from '#copy/generated/messages.js';
import type { Line } from '#domain/line.ts';
import type { Call } from '#features/urgent/doors.ts';
import styles from '#features/urgent/urgent.module.css';
import { carrierLines } from '#shell/parts/carrierLines.ts';
import { Icon } from '#ui/Icon.tsx';

const others: Readonly<Record<Exclude<Call, 'carrier'>, { name: () => string; number: string }>> = {
  alipay: { name: () => m.urgent_call_alipay(), number: '95188' },
  wechatPay: { name: () => m.urgent_call_wechat_pay(), number: '95017' },
  police: { name: () => m.urgent_call_police(), number: '110' },
  fraudLine: { name: () => m.urgent_call_fraud(), number: '96110' },
};

type Props = { calls: readonly Call[]; carrier: Line['carrier'] | undefined };

/** The numbers of one step, each one tap; of the carriers only the line's own, where that is known. */
export function Calls({ calls, carrier }: Props) {
  const own = carrierLines.filter((line) => line.carrier === carrier);
  const lines = calls.flatMap((call) => (call === 'carrier' ? (own.length > 0 ? own : carrierLines) : [others[call]]));
  return (
    <ul className={styles['calls']}>
      {lines.map(({ name, number }) => (
        <li key={number}>
          <a href={`tel:${number}`} aria-label={m.common_call({ number: `${name()} ${number}` })}>
            <Icon name="phone" /> <span>{name()}</span> <span className={styles['number']}>{number}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
