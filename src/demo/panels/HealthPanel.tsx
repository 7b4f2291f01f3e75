import { m } from '#copy/generated/messages.js';
import { isGreen } from '#demo/health.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { Button } from '#ui/form/Button.tsx';
import { Joint } from '#ui/Joint.tsx';

/** Each sign with its words; a red one names the way out. */
export function HealthPanel({ state, signs, onRecover }: PanelProps) {
  const rows: [boolean, string][] = [
    [signs.answers, signs.answers ? m.demo_sign_answers() : m.demo_sign_silent()],
    [
      signs.workerControls !== false,
      signs.workerControls === null
        ? m.demo_sign_no_worker()
        : signs.workerControls
          ? m.demo_sign_worker()
          : m.demo_sign_worker_lost(),
    ],
    [true, signs.storeKept ? m.demo_sign_kept() : m.demo_sign_memory()],
    ...(state.replacedSave ? [[false, m.demo_replaced()] satisfies [boolean, string]] : []),
    [signs.versionMatches, signs.versionMatches ? m.demo_sign_version() : m.demo_sign_other_version()],
  ];
  const green = isGreen(signs);
  return (
    <>
      <p className="demo-verdict">
        <Joint shape={green ? 'unbound' : 'needsYou'} />
        <b>{green ? m.demo_green() : m.demo_red()}</b>
      </p>
      <ul className="demo-list">
        {rows.map(([good, text]) => (
          <li key={text}>{good ? m.demo_good({ text }) : m.demo_bad({ text })}</li>
        ))}
      </ul>
      <Button variant={green ? 'secondary' : 'primary'} onClick={onRecover}>
        {m.demo_recover()}
      </Button>
    </>
  );
}
