import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { portalPath } from '#demo/portalDoor.ts';
import { isOnScreen } from '#demo/scripts/script.ts';
import { scripts } from '#demo/scripts/scripts.ts';
import { Button } from '#ui/form/Button.tsx';

/** What to show, what to say, what should be seen. The line to say stands on the strip as well. */
export function ScriptPanel({ script }: PanelProps) {
  const { running, step, at } = script;
  if (running !== null && step !== null)
    return (
      <>
        <h3>{inLocale(running.name)}</h3>
        <p className="demo-meta">{m.demo_script_place({ at: at + 1, of: running.steps.length })}</p>
        <dl className="demo-facts">
          <dt>{m.demo_script_say()}</dt>
          <dd>{inLocale(step.say)}</dd>
          <dt>{m.demo_script_note()}</dt>
          <dd>{inLocale(step.note)}</dd>
          <dt>{m.demo_script_screen()}</dt>
          <dd>
            {inLocale(step.screen)}{' '}
            <span className="demo-meta">
              {isOnScreen(portalPath(), step.path) ? m.demo_script_here() : m.demo_script_elsewhere()}
            </span>
          </dd>
        </dl>
        <p className="demo-meta">{m.demo_script_keys()}</p>
      </>
    );
  return (
    <ul className="demo-list">
      {scripts.map((each) => (
        <li key={each.id}>
          <h3>{inLocale(each.name)}</h3>
          <p className="demo-meta">
            {inLocale(each.about)} {m.demo_script_size({ steps: each.steps.length, minutes: each.minutes })}{' '}
            {script.reached(each) > 0 && m.demo_script_reached({ reached: script.reached(each) })}
          </p>
          <div className="acts">
            <Button
              variant="secondary"
              aria-label={m.demo_script_begin_named({ name: inLocale(each.name) })}
              onClick={() => script.begin(each)}
            >
              {m.demo_script_begin()}
            </Button>
            {script.reached(each) > 1 && (
              <Button
                variant="secondary"
                aria-label={m.demo_script_resume_named({ name: inLocale(each.name), step: script.reached(each) })}
                onClick={() => script.begin(each, script.reached(each) - 1)}
              >
                {m.demo_script_resume({ step: script.reached(each) })}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
