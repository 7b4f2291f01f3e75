import { useEffect, useState } from 'react';
import { copyToClipboard } from '#ui/copyToClipboard.ts';
import { ActOutcome } from '#ui/form/ActOutcome.tsx';
import { Button } from '#ui/form/Button.tsx';
import type { ButtonVariant } from '#ui/form/buttonClass.ts';
import { Icon } from '#ui/Icon.tsx';
import { TextByHand } from '#ui/TextByHand.tsx';

interface CopyTextProps {
  text: string;
  label: string;
  /** "已复制". */
  doneLabel: string;
  /** Said when the browser refuses: what to do by hand. */
  failedLabel: string;
  /** The text can be selected elsewhere on the screen; if not, it is shown when it can't be copied. */
  isShown?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  onCopied?: (() => void) | undefined;
}

const shownForMs = 4000;

export function CopyText({ text, label, doneLabel, failedLabel, isShown, variant, onCopied }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const isCopied = await copyToClipboard(text);
    setOutcome(isCopied ? 'copied' : 'refused');
    if (isCopied) onCopied?.();
  }
  return (
    <>
      <Button variant={variant ?? 'secondary'} onClick={() => void copy()}>
        <Icon name="copy" />
        <span>{outcome === 'copied' ? doneLabel : label}</span>
      </Button>
      <ActOutcome
        words={outcome === null ? '' : outcome === 'copied' ? doneLabel : failedLabel}
        failed={outcome === 'refused'}
      />
      {outcome === 'refused' && !isShown && <TextByHand text={text} label={label} />}
    </>
  );
}
