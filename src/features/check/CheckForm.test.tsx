/** A check that was refused costs nothing that was typed, is told in the language that is read, and is sent once for two taps. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isCheckCode } from '#domain/check/holderCheck.ts';
import { CheckForm } from '#features/check/CheckForm.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { fill, typed } from '#testing/portal/hands.ts';

const CODE = '406182753913';
/** Another that could be right. */
const OTHER = Array.from({ length: 100 }, (_, more) => String(406182753914 + more)).find(isCheckCode) ?? '';
const sent = vi.fn();
const errors = vi.fn();
let root: Root;

function Page({ busy = false, triesLeft = null }: { busy?: boolean; triesLeft?: number | null }) {
  useLocale();
  return <CheckForm busy={busy} triesLeft={triesLeft} onErrors={errors} onSend={sent} />;
}
const show = (page = <Page />) => act(async () => root.render(page));
const form = () => document.querySelector('form') as HTMLFormElement;
const send = () => act(async () => form().requestSubmit());
const write = (field: RegExp, text: string) => act(async () => fill(field, text));
const words = () => document.body.textContent;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  forgetAll();
  sent.mockReset();
  errors.mockReset();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await show();
});
afterEach(async () => {
  act(() => root.unmount());
  document.body.replaceChildren();
  await changeLanguage('zh-CN');
  vi.unstubAllGlobals();
});

test('what is missing is said at both fields, takes the focus, and follows the language', async () => {
  await send();
  expect(sent).not.toHaveBeenCalled();
  expect(errors).toHaveBeenLastCalledWith(true);
  expect(document.activeElement?.tagName).toBe('SECTION');
  const links = () => [...document.querySelectorAll('section a')].map(({ textContent }) => textContent ?? '');
  const chinese = links();
  expect(chinese).toHaveLength(2);
  await changeLanguage('en');
  expect(links()).toHaveLength(2);
  expect(links().join()).toMatch(/^[^\u4e00-\u9fff]+$/);
  expect(words()).not.toContain(chinese[0]);
});

test('a code in full width, with marks that nobody sees, is sent as digits, and once for two taps', async () => {
  await write(/核验码/, '\u202d４０６１　8275\u200b 3913\u202c');
  await write(/日期|哪天|日/, '2024年6月1日');
  await act(async () => {
    form().requestSubmit();
  });
  await show(<Page busy />);
  await send();
  expect(sent.mock.calls).toEqual([[{ code: CODE, day: '2024-06-01' }]]);
});

test('a wrong code leaves both as they were typed; another code is not called the wrong one before it is asked about', async () => {
  await write(/核验码/, CODE);
  await write(/日期|哪天|日/, '2024-06-01');
  await send();
  await show(<Page triesLeft={4} />);
  expect(words()).toContain('4');
  expect(document.getElementById('code')?.getAttribute('aria-invalid')).toBe('true');
  expect(typed()[1]).toBe('2024-06-01');
  await write(/日期|哪天|日/, '2024-06-31');
  await write(/核验码/, OTHER);
  await send();
  expect(document.getElementById('code')?.getAttribute('aria-invalid')).toBe(null);
  expect(document.getElementById('day')?.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toHaveBeenCalledTimes(1);
});
