import { m } from '#copy/generated/messages.js';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { forgetSent, useTextsWithoutField } from '#shell/acts/useDraft.ts';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextByHand } from '#ui/TextByHand.tsx';

type Props = {
  requestId: string;
  /** The text that can be sent now, and stands in its field. */
  open: string | null;
};

/** What somebody was writing when the app, another tab or another act of theirs was quicker: theirs still, to copy or to drop. */
export function UnsentTexts({ requestId, open }: Props) {
  const texts = useTextsWithoutField(requestId, open);
  return texts.map(([field, text]) => (
    <Notice key={field} tone="warning" heading={m.requests_unsent_heading()}>
      <p>{m.requests_unsent_text()}</p>
      <TextByHand text={text} label={m.requests_unsent_label()} />
      <div className="acts">
        <CopyButton text={text} isShown />
        <Button variant="secondary" onClick={() => forgetSent(requestId, field, text)}>
          {m.requests_unsent_drop()}
        </Button>
      </div>
    </Notice>
  ));
}
