/** The last form before a number goes: what is wrong with it is said at its field, in the language that is read, and nothing typed is lost. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { CancellationForm } from '#features/number/cancel/CancellationForm.tsx';
import type { FreshCode } from '#shell/acts/useFreshCode.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { fill, tick } from '#testing/portal/hands.ts';
import { service } from '#twin/service/service.ts';

const sent = vi.fn();
let root: Root;
let busy = false;
let error: Error | null = null;
const proof = { session: null, awaitsCode: false, isTyped: () => true } as unknown as FreshCode;

function Page() {
  useLocale();
  const form = { highRisk: [], needing: [], service, proof, busy, error };
  return (
    <MemoryRouter>
      <CancellationForm {...form} onSubmit={sent} />
    </MemoryRouter>
  );
}
const show = () => act(async () => root.render(<Page />));
const send = () => act(async () => document.querySelector('form')?.requestSubmit());
const contact = () => document.getElementById('contact') as HTMLInputElement;
const write = (text: string) => act(async () => fill(/联系/, text));
const said = () => document.getElementById('contact-error')?.textContent ?? '';

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  forgetAll();
  sent.mockReset();
  [busy, error] = [false, null];
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await show();
});
afterEach(async () => {
  act(() => root.unmount());
  document.body.replaceChildren();
  await changeLanguage('zh-CN');
  vi.unstubAllGlobals();
});

test('a number that can not be read takes the focus, stays as typed, and is told in the language that is read', async () => {
  await write('1540000');
  await send();
  expect(sent).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(contact());
  expect(said()).toContain('7 位');
  await changeLanguage('en');
  expect(said()).not.toMatch(/[\u4e00-\u9fff]/);
  expect(contact().value).toBe('1540000');
});

test('in full width, with +86, it is sent as eleven digits, and once for two taps', async () => {
  await write('＋８６ １５４ ００００ ００６１');
  await send();
  busy = true;
  await show();
  await send();
  expect(sent.mock.calls).toEqual([['15400000061']]);
});

test('that it is this very number is said at the field, of that number alone, and leaves what was typed', async () => {
  await write('15400000001');
  await send();
  contact().blur();
  error = new ApiProblem('badInput', { field: 'contactNumber' });
  await show();
  expect(document.activeElement).toBe(contact());
  const words = said();
  expect(words).not.toBe('');
  expect(document.querySelector('[role=alert]')).toBeNull();
  await changeLanguage('en');
  expect(said()).not.toBe(words);
  await changeLanguage('zh-CN');
  await write('1540000');
  await send();
  expect(said()).not.toBe(words);
});

test('whoever has no other number says so, and what was typed before is not sent', async () => {
  await write('15400000061');
  await act(async () => tick(/没有/));
  await send();
  expect(sent.mock.calls).toEqual([[null]]);
});

test('without a code where one is needed nothing is sent, and what was typed stays', async () => {
  Object.assign(proof, { isTyped: () => false });
  await write('15400000061');
  await send();
  Object.assign(proof, { isTyped: () => true });
  expect(sent).not.toHaveBeenCalled();
  expect(contact().value.replace(/\D/g, '')).toBe('15400000061');
});
