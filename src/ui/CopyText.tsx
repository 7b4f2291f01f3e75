import { useEffect, useState } from 'react';
import { copyToClipboard } from '#ui/copyToClipboard.ts';
import { Button } from '#ui/form/Button.tsx';
import type { ButtonVariant } from '#ui/form/buttonClass.ts';
import { Icon } from '#ui/Icon.tsx';

interface CopyTextProps {
  text: string;
  label: string;
  /** "已复制". */
  doneLabel: string;
  /** When the browser refuses: "没能复制,请长按文字复制". */
  failedLabel: string;
  variant?: ButtonVariant | undefined;
  onCopied?: (() => void) | undefined;
}

const shownForMs = 4000;

export function CopyText({ text, label, doneLabel, failedLabel, variant = 'secondary', onCopied }: CopyTextProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const isCopied = await copyToClipboard(text);
    setOutcome(isCopied ? doneLabel : failedLabel);
    if (isCopied) onCopied?.();
  }
  return (
    <>
      <Button variant={variant} onClick={() => void copy()}>
        <Icon name="copy" />
        <span>{outcome ?? label}</span>
      </Button>
      <span className="visually-hidden" role="status">
        {outcome}
      </span>
    </>
  );
}
