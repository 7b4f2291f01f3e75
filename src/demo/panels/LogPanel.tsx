import { useEffect, useState } from 'react';
import { call } from '#api/client.ts';
import { control, type LogEntry } from '#contract/control.ts';
import { formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { faultWords } from '#demo/panels/FaultForm.tsx';
import type { PanelProps } from '#demo/panels/panel.ts';

const LOOK_AGAIN_MS = 2_000;
const SHOWN = 60;

/** The key and both bodies, masked, for whoever opens them. */
function Bodies({ entry: { key, sent, answer } }: { entry: LogEntry }) {
  const parts = [
    [m.demo_log_key, key],
    [m.demo_log_sent, sent],
    [m.demo_log_answer, answer],
  ] as const;
  if (parts.every(([, text]) => text === null)) return null;
  return (
    <details>
      <summary>{m.demo_log_bodies()}</summary>
      {parts.map(
        ([head, text]) =>
          text !== null && (
            <p key={head()} className="demo-meta">
              {head()} <code>{text}</code>
            </p>
          ),
      )}
    </details>
  );
}

/** The calls of the service, the newest first. Ids are not in it. */
export function LogPanel(_: PanelProps) {
  const [log, setLog] = useState<LogEntry[]>([]);
  useEffect(() => {
    const look = () => void call(control.readLog, {}).then(setLog, () => undefined);
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  if (log.length === 0) return <p className="demo-meta">{m.demo_log_none()}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box must be reachable by keyboard.
    <section className="demo-scroll" tabIndex={0} aria-label={m.demo_panel_log()}>
      <table className="demo-log">
        <thead>
          <tr>
            <th scope="col">{m.demo_log_time()}</th>
            <th scope="col">{m.demo_log_call()}</th>
            <th scope="col">{m.demo_log_status()}</th>
            <th scope="col">{m.demo_log_ms()}</th>
            <th scope="col">{m.demo_log_fault()}</th>
          </tr>
        </thead>
        <tbody>
          {[...log]
            .reverse()
            .slice(0, SHOWN)
            .map((entry) => (
              <tr key={entry.no}>
                <td>{formatTime(entry.at)}</td>
                <td>
                  {entry.method} {entry.path}
                  <Bodies entry={entry} />
                </td>
                <td>{entry.status === 0 ? m.demo_log_no_answer() : entry.status}</td>
                <td>{entry.ms}</td>
                <td>{entry.fault === null ? m.demo_log_no_fault() : faultWords[entry.fault]()}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
