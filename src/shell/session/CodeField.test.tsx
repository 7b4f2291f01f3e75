/** A new code makes the old digits worthless: the field is empty for it and has the focus. Until when it holds is told so that no clock misleads. */

import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Challenge } from '#domain/session/session.ts';
import { instantOf, MINUTE } from '#domain/time.ts';
import { CodeField } from '#shell/session/CodeField.tsx';
import { changeLanguage } from '#testing/changeLanguage.ts';

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

function Page({ challenge }: { challenge: Challenge }) {
  const [code, setCode] = useState('111111');
  return <CodeField challenge={challenge} value={code} onChange={setCode} onResend={resend} resendBusy={false} />;
}
const show = (challenge: Challenge, now: number) =>
  act(async () => {
    vi.setSystemTime(now);
    root.render(<Page challenge={challenge} />);
    window.dispatchEvent(new Event('focus'));
  });
const input = () => place.querySelector('input') as HTMLInputElement;
const buttons = () => [...place.querySelectorAll('button')];
const said = () => place.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  resend.mockReset();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await show(sentAt(start), start + MINUTE);
});
afterEach(async () => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  await changeLanguage('zh-CN');
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

/** As React hears of an input method: each step tells that it is not the last, and the end tells no text. */
async function compose(...steps: string[]): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => input().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })));
  for (const text of steps) {
    await act(async () => {
      set?.call(input(), text);
      input().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    expect(input().value).toBe(text);
  }
  await act(async () => input().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
}

test.each([
  ['１２３４', '１２３４５６'],
  ['123 45', '123 456'],
  ["yi'er", '一二三四五六'],
])('an input method that is half-way (%s, %s) is not written over; what it gave is read', async (...steps) => {
  await compose(...steps);
  expect(input().value).toBe('123456');
});

test('an input method that goes on past six digits loses none of them', async () => {
  await compose('１２３４５６', '１２３４５６７');
  expect(input().value).toBe('１２３４５６７');
});

test.each([
  ['zh-CN', '2026-11-24T15:52:00.000Z', '北京时间 11月25日 00:02 前有效，还有 10 分钟'],
  ['zh-CN', '2026-11-24T16:04:30.000Z', '北京时间 00:14 前有效，还有 10 分钟'],
  ['en', '2026-11-24T15:52:00.000Z', 'Valid until 25 Nov, 00:02, Beijing time: 10 minutes left'],
] as const)(
  'in %s at %s it is said until when it holds: with its day where that is another, whose clock, and how long',
  async (locale, now, words) => {
    await changeLanguage(locale);
    await show(sentAt(Date.parse(now)), Date.parse(now));
    expect(place.textContent?.replace(/\u00a0/g, ' ')).toContain(words);
  },
);

test.each([
  [0, '10 分钟'],
  [1, '9 分钟'],
  [8.5, '2 分钟'],
  [9.9, '1 分钟'],
])('after %d minutes %s are left', async (minutes, left) => {
  await show(sentAt(start), start + minutes * MINUTE + (minutes === 1 ? 1 : 0));
  expect(place.textContent).toContain(`还有 ${left}`);
});

test('a lock that lasts past midnight names the day on which it ends', async () => {
  const now = Date.parse('2026-11-24T15:52:00.000Z');
  await show({ ...sentAt(now), lockedUntil: instantOf(now + 15 * MINUTE) }, now);
  expect(place.textContent).toContain('请于北京时间 11月25日 00:07 后再试');
});

test('the seconds until another can be asked for count down by themselves, whatever stands around the field', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: start });
  await show(sentAt(start), start);
  expect(place.textContent).toContain('60 秒后可重新获取');
  for (let second = 0; second < 3; second += 1) await act(async () => vi.advanceTimersByTime(1_001));
  expect(place.textContent).toContain('57 秒后可重新获取');
});
