import { m } from '#copy/generated/messages.js';
import { CopyText } from '#ui/CopyText.tsx';
import type { ButtonVariant } from '#ui/form/buttonClass.ts';

type Props = { text: string; label?: string; isShown?: boolean; variant?: ButtonVariant; onCopied?: () => void };

/** Puts a text on the clipboard; where a browser has none, the text is there to be copied by hand. */
export function CopyButton({ label, ...props }: Props) {
  return (
    <CopyText
      {...props}
      label={label ?? m.common_copy()}
      doneLabel={m.common_copied()}
      failedLabel={m.common_copy_failed()}
    />
  );
}
