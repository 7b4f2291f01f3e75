/** What the fields of a way in do with texts that were copied from elsewhere. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Challenge } from '#domain/session/session.ts';
import { CodeField } from '#shell/session/CodeField.tsx';
import { WayInForm } from '#shell/session/WayInForm.tsx';

const now = Date.parse('2026-11-24T08:00:00.000Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const challenge: Challenge = {
  id: 'c1',
  purpose: 'signIn',
  sentTo: '154****0001',
  expiresAt: at(15),
  resendAt: at(1),
  voiceAt: at(2),
  lockedUntil: null,
  triesLeft: 5,
};
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ toFake: ['Date'], now });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

function field(id: string): HTMLInputElement {
  return document.getElementById(id) as HTMLInputElement;
}

async function type(id: string, text: string): Promise<void> {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    write?.call(field(id), text);
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('the whole ID number is refused with an offer of its last six, which takes the focus back to the field', async () => {
  const onSend = vi.fn<() => void>();
  await act(async () =>
    root.render(
      <MemoryRouter>
        <WayInForm
          asksNumber={false}
          asksId
          numberHint=""
          consentHint=""
          act="go"
          busy={false}
          refused={{}}
          onErrors={() => {}}
          onSend={onSend}
        />
      </MemoryRouter>,
    ),
  );
  await act(async () => field('consent').click());
  await type('tail', '身份证号：110101 1990030 1151×');
  await act(async () => document.querySelector<HTMLElement>('button[type=submit]')?.click());
  expect(onSend).not.toHaveBeenCalled();
  expect(field('tail').getAttribute('aria-invalid')).toBe('true');
  const offer = document.querySelector<HTMLElement>('button[type=button]');
  expect(offer?.textContent).toContain('01151X');
  await act(async () => offer?.click());
  expect(field('tail').value).toBe('01151X');
  expect(field('tail').getAttribute('aria-invalid')).toBe(null);
  expect(document.activeElement).toBe(field('tail'));
  await act(async () => document.querySelector<HTMLElement>('button[type=submit]')?.click());
  expect(onSend).toHaveBeenCalledWith(expect.objectContaining({ idTail: '01151X' }));
});

test.each([
  ['【净号】验证码 123456，15 分钟内有效', '123456'],
  ['邮编100032 验证码 123–456。', '123456'],
  ['123 45', '123 45'],
  ['1234567', '1234567'],
])('the code field keeps of %j %j', async (pasted, kept) => {
  const onChange = vi.fn<(value: string) => void>();
  act(() =>
    root.render(
      <CodeField challenge={challenge} value="" onChange={onChange} onResend={() => {}} resendBusy={false} />,
    ),
  );
  await type('code', pasted);
  expect(onChange).toHaveBeenCalledWith(kept);
});
