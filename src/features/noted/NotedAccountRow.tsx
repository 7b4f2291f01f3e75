import { m } from '#copy/generated/messages.js';
import { notedName, notedState } from '#copy/notedWords.ts';
import { isNotedDone, type NotedRow } from '#domain/own/noted.ts';
import { NotedTile } from '#shell/accounts/NotedRows.tsx';
import { SwitchingSteps } from '#shell/parts/SwitchingSteps.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  row: NotedRow;

  busy: boolean;
  onSay: (done: boolean) => void;
  onForget: () => void;
};

/** One noted account: how to switch it, that it is done, and away with it. */
export function NotedAccountRow({ row, busy, onSay, onForget }: Props) {
  const name = notedName(row, row.app);
  const done = isNotedDone(row);
  const said = done ? m.noted_unsay_done() : m.noted_say_done();
  const named = (act: string) => m.noted_act_named({ act, name });
  return (
    <Row
      joint={done ? 'doneByYou' : 'bound'}
      tile={<NotedTile row={row} />}
      heading={<bdi>{name}</bdi>}
      state={notedState(row)}
      action={
        <>
          <div className="acts no-print">
            <Button
              variant={done ? 'link' : 'secondary'}
              aria-label={named(said)}
              busy={busy}
              busyText={m.noted_saving()}
              onClick={() => onSay(!done)}
            >
              {said}
            </Button>
            <Button variant="link" aria-label={named(m.noted_forget())} onClick={onForget}>
              {m.noted_forget()}
            </Button>
          </div>
          {!done && (
            <Disclosure summary={m.noted_how_named({ name })}>
              {row.app === null ? <p>{m.noted_how_advice()}</p> : <SwitchingSteps app={row.app} />}
            </Disclosure>
          )}
        </>
      }
    />
  );
}
