import { m } from '#copy/generated/messages.js';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

export type Question = { about: 'edits' | 'newer'; answer(yes: boolean): void };

/** Before a link takes the place of what somebody did by hand, or where a newer console made it. */
export function LinkQuestion({ question }: { question: Question }) {
  const { about, answer } = question;
  return (
    <Dialog
      open
      onClose={() => answer(false)}
      title={about === 'edits' ? m.demo_link_edits_title() : m.demo_link_newer_title()}
      actions={
        <>
          <Button onClick={() => answer(false)}>{m.demo_link_stay()}</Button>
          <Button variant="secondary" onClick={() => answer(true)}>
            {m.demo_link_open()}
          </Button>
        </>
      }
    >
      <p>{about === 'edits' ? m.demo_link_edits() : m.demo_link_newer()}</p>
    </Dialog>
  );
}
