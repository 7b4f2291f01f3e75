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
  /** The act with what it is about, where its words alone do not say that. */
  name?: string | undefined;
  busy: boolean;
  service: Service;
  onTakeBack: () => void;
};

/** Until when it can be taken back, and the one tap that does it. */
export function TakeBackLine({ children, act = m.requests_take_back(), name, busy, service, onTakeBack }: Props) {
  return (
    <div className={cx(styles.line, 'no-print')}>
      <p>
        {children} <Why rule={findRule(service, 'takeBack')} />
      </p>
      <Button
        variant="secondary"
        aria-label={name}
        busy={busy}
        busyText={m.requests_taking_back()}
        onClick={onTakeBack}
      >
        {act}
      </Button>
    </div>
  );
}
