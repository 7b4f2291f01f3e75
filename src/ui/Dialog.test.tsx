/** A dialog in a browser that has no modal element of its own (Safari before 15.4, Firefox before 98), as jsdom has none. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Dialog } from '#ui/Dialog.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('it is shown, keeps the focus, and Escape closes it', () => {
  const outside = document.body.appendChild(document.createElement('button'));
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const onClose = vi.fn();
  const show = (open: boolean) =>
    act(() =>
      root.render(<Dialog open={open} onClose={onClose} title="?" actions={<button type="button">No</button>} />),
    );
  outside.focus();
  show(true);
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  const safe = dialog.querySelector('button');
  expect(dialog.getAttribute('role')).toBe('dialog');
  expect(dialog.hasAttribute('data-plain')).toBe(true);
  expect(document.activeElement).toBe(safe);
  act(() => outside.focus());
  expect(document.activeElement).toBe(safe);
  act(() => dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(onClose).toHaveBeenCalledOnce();
  show(false);
  expect(dialog.hasAttribute('open')).toBe(false);
  expect(document.activeElement).toBe(outside);
  act(() => root.unmount());
  document.body.replaceChildren();
});
