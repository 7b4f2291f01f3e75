import type { ReactNode } from 'react';
import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import styles from '#shell/take-back/TakeBack.module.css';
import { cx } from '#ui/cx.ts';
import { Button } from '#ui/form/Button.tsx';

type Props = {
  /** Until when, in words. */
  children: ReactNode;
  act?: string;
  busy: boolean;
  service: Service;
  onTakeBack: () => void;
};

/** Until when it can be taken back, and the one tap that does it. */
export function TakeBackLine({ children, act = m.requests_take_back(), busy, service, onTakeBack }: Props) {
  return (
    <div className={cx(styles.line, 'no-print')}>
      <p>
        {children} <Why rule={findRule(service, 'takeBack')} />
      </p>
      <Button variant="secondary" busy={busy} busyText={m.requests_taking_back()} onClick={onTakeBack}>
        {act}
      </Button>
    </div>
  );
}
