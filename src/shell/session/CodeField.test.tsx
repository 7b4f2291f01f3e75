/** A new code makes the old digits worthless: the field is empty for it and has the focus, and it is said. */

import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Challenge } from '#domain/session/session.ts';
import { instantOf, MINUTE } from '#domain/time.ts';
import { CodeField } from '#shell/session/CodeField.tsx';

const start = Date.parse('2026-11-24T08:00:00.000Z');
const sentAt = (at: number): Challenge => ({
  id: `c${at}`,
  purpose: 'signIn',
  sentTo: '154****0001',
  expiresAt: instantOf(at + 10 * MINUTE),
  resendAt: instantOf(at + MINUTE),
  voiceAt: instantOf(at),
  triesLeft: 5,
  lockedUntil: null,
});
const resend = vi.fn();
let root: Root;
let place: HTMLElement;

function Page({ challenge, now }: { challenge: Challenge; now: number }) {
  const [code, setCode] = useState('111111');
  return (
    <CodeField challenge={challenge} value={code} onChange={setCode} onResend={resend} resendBusy={false} now={now} />
  );
}
const show = (challenge: Challenge, now: number) =>
  act(async () => root.render(<Page challenge={challenge} now={now} />));
const input = () => place.querySelector('input') as HTMLInputElement;
const buttons = () => [...place.querySelectorAll('button')];
const said = () => place.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  resend.mockReset();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await show(sentAt(start), start + MINUTE);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

test.each([0, 1])(
  'asked for by text or by a call (%i), it finds the field empty and in focus, and is announced',
  async (which) => {
    expect(input().value).toBe('111111');
    const button = buttons()[which];
    button?.focus();
    await act(async () => button?.click());
    expect(resend).toHaveBeenCalledWith(which === 0 ? 'text' : 'voice');
    await show(sentAt(start + MINUTE), start + MINUTE);
    expect(input().value).toBe('');
    expect(document.activeElement).toBe(input());
    expect(said()).toContain('新的验证码已发出');
  },
);

test('a code that somebody else asked for, or a clock that leapt, takes nothing from under the keys', async () => {
  buttons()[1]?.focus();
  await show(sentAt(start + MINUTE), start + MINUTE);
  expect(input().value).toBe('111111');
  expect(document.activeElement).not.toBe(input());
});

test('a try that fails empties nothing', async () => {
  await act(async () => buttons()[0]?.click());
  await show({ ...sentAt(start), triesLeft: 4 }, start + MINUTE);
  expect(input().value).toBe('111111');
});
