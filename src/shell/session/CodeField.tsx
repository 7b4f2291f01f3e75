/** One field for one code, with what became of it: where it went, until when it holds, how to get another. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatOpening, formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { findCode } from '#domain/input/smsCode.ts';
import type { Challenge } from '#domain/session/session.ts';
import { codeHasExpired, isLocked } from '#domain/session/sessionDeadlines.ts';
import { MINUTE, msOf, SECOND } from '#domain/time.ts';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import styles from '#shell/session/CodeField.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { Field } from '#ui/form/Field.tsx';

type Props = {
  challenge: Challenge;
  error?: ReactNode;
  value: string;
  /** Gets the six digits alone as soon as there are six and their input method is done, whatever message they came in. */
  onChange: (value: string) => void;
  onResend: (by: 'text' | 'voice') => void;
  resendBusy: boolean;
  /** For an error summary to link to. */
  id?: string;
};

/** Its own clock, as what stands around it may well move once a minute: a countdown does each second. */
const everySecond = (now: number) => now + SECOND;

export function CodeField({ challenge, error, value, onChange, onResend, resendBusy, id = 'code' }: Props) {
  const now = useNow(everySecond);
  const locked = isLocked(challenge, now);
  const expired = codeHasExpired(challenge, now);
  const wait = Math.ceil((msOf(challenge.resendAt) - now) / SECOND);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  const [isNew, setIsNew] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later time for the next code means that this one was sent.
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    // The old digits are worth nothing any more, and the button has become a countdown.
    onChange('');
    field.current?.focus();
    setIsNew(true);
  }, [challenge.resendAt]);
  function ask(by: 'text' | 'voice') {
    asked.current = true;
    onResend(by);
  }
  const standing = locked
    ? m.signIn_code_locked({ time: formatOpening(challenge.lockedUntil ?? challenge.expiresAt) })
    : expired
      ? m.signIn_code_expired()
      : null;
  return (
    <div className={styles.code}>
      <p>
        {m.signIn_code_sent()} <PhoneNumber masked={challenge.sentTo} />
      </p>
      <Field
        ref={field}
        id={id}
        code
        label={m.signIn_code()}
        hint={m.signIn_code_hint()}
        error={standing ?? error}
        value={value}
        onText={(text, isComposing) => onChange((!isComposing && findCode(text)) || text)}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      {!locked && (
        <div className={styles.again}>
          {standing === null && (
            <p className={styles.quiet}>
              {m.signIn_code_valid_until({
                time: formatTimeOn(challenge.expiresAt, now),
                left: m.common_minutes({ count: Math.ceil((msOf(challenge.expiresAt) - now) / MINUTE) }),
              })}
            </p>
          )}
          {wait > 0 ? (
            <p className={styles.quiet}>{m.signIn_resend_in({ seconds: m.common_seconds({ count: wait }) })}</p>
          ) : (
            <Button variant="link" busy={resendBusy} busyText={m.signIn_sending()} onClick={() => ask('text')}>
              {m.signIn_resend()}
            </Button>
          )}
          {now >= msOf(challenge.voiceAt) && (
            <Button variant="link" busy={resendBusy} busyText={m.signIn_sending()} onClick={() => ask('voice')}>
              {m.signIn_voice()}
            </Button>
          )}
          <span className="visually-hidden" role="status">
            {wait <= 0 ? m.signIn_resend_ready() : isNew && m.signIn_code_new()}
          </span>
        </div>
      )}
    </div>
  );
}
