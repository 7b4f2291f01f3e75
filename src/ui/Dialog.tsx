import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from '#ui/Dialog.module.css';

interface DialogProps {
  open: boolean;
  /** Esc was pressed, or the browser has closed it. */
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, the safe one first: it gets the focus. */
  actions?: ReactNode;
  role?: 'dialog' | 'alertdialog' | undefined;
}

/** Browsers before 2022 have no modal element: there the dialog itself listens for Escape and keeps the focus. */
const isModal = (element: HTMLDialogElement) => typeof element.showModal === 'function';

const focusFirst = (acts: HTMLElement | null) => acts?.querySelector<HTMLElement>('button, a[href]')?.focus();

/** A modal dialog: a sheet from below on a phone. Focus returns to the opener. */
export function Dialog({ open, onClose, title, children, actions, role }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const acts = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const opener = document.activeElement;
    if (isModal(element)) element.showModal();
    else for (const name of ['open', 'data-plain']) element.setAttribute(name, '');
    focusFirst(acts.current);
    const keepFocus = ({ target }: FocusEvent) => {
      if (!isModal(element) && target instanceof Node && !element.contains(target)) focusFirst(acts.current);
    };
    document.addEventListener('focusin', keepFocus);
    return () => {
      document.removeEventListener('focusin', keepFocus);
      if (isModal(element)) element.close();
      else element.removeAttribute('open');
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role={role ?? 'dialog'}
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={children != null ? `${id}-text` : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isModal(event.currentTarget)) onClose();
      }}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // The browser may close it past the other event, as after a second Esc: whoever opened it has to hear of that, too.
        if (event.target === event.currentTarget && open) onClose();
      }}
    >
      {open && (
        <>
          <h2 id={`${id}-title`}>{title}</h2>
          {children != null && (
            <div id={`${id}-text`} className={styles.text}>
              {children}
            </div>
          )}
          {actions != null && (
            <div ref={acts} className={styles.actions}>
              {actions}
            </div>
          )}
        </>
      )}
    </dialog>
  );
}
