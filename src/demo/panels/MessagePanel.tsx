import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { formatNearTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import type { Twin } from '#demo/useTwin.ts';
import { CopyText } from '#ui/CopyText.tsx';
import { Button } from '#ui/form/Button.tsx';

const LATE_MS = 90_000;

/** The messages as the invented phone would show them, the newest first. */
export function MessagePanel({ twin, state }: PanelProps) {
  if (state.messages.length === 0) return <p className="demo-meta">{m.demo_no_code()}</p>;
  return (
    <ul className="demo-list">
      {[...state.messages].reverse().map((message) => (
        <OneMessage key={message.id} message={message} twin={twin} />
      ))}
    </ul>
  );
}

function OneMessage({ message, twin }: { message: TwinState['messages'][number]; twin: Twin }) {
  const params = { messageId: message.id };
  return (
    <li>
      <p className="demo-meta">
        {message.delayed
          ? m.demo_message_late({ to: message.to, time: formatNearTime(message.at) })
          : m.demo_message_to({ to: message.to, time: formatNearTime(message.at) })}
      </p>
      {!message.delayed && <p className="demo-bubble">{inLocale(message.text)}</p>}
      <div className="acts">
        {message.code !== null && (
          <CopyText
            text={message.code}
            label={m.demo_code({ code: message.code })}
            doneLabel={m.demo_copied()}
            failedLabel={m.demo_copy_by_hand()}
          />
        )}
        <Button
          variant="secondary"
          onClick={() =>
            void twin.run(() => call(control.delayMessage, { params, body: { ms: LATE_MS } }), {
              say: m.demo_message_delayed(),
              mayUndo: true,
            })
          }
        >
          {m.demo_message_delay()}
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            void twin.run(() => call(control.dropMessage, { params }), { say: m.demo_message_dropped(), mayUndo: true })
          }
        >
          {m.demo_message_drop()}
        </Button>
      </div>
    </li>
  );
}
