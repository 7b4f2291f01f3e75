import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { type Conduct, conducts } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { Choice } from '#demo/panels/Choice.tsx';
import type { Twin } from '#demo/useTwin.ts';

const conductWords: Record<Conduct, () => string> = {
  usual: () => m.demo_conduct_usual(),
  silent: () => m.demo_conduct_silent(),
  refuses: () => m.demo_conduct_refuses(),
  returns: () => m.demo_conduct_returns(),
};

/** Invented apps only: no real company is shown doing what it did not do. */
export function AppConducts({ twin, state }: { twin: Twin; state: TwinState }) {
  return (
    <section className="demo-part" aria-labelledby="demo-apps">
      <h3 id="demo-apps">{m.demo_apps()}</h3>
      {state.apps.length === 0 && <p className="demo-meta">{m.demo_apps_none()}</p>}
      {state.apps.map((app) => (
        <Choice
          key={app.id}
          label={inLocale(app.name)}
          value={app.conduct}
          options={conducts.map((conduct) => [conduct, conductWords[conduct]()])}
          onChange={(conduct) =>
            void twin.run(() => call(control.setConduct, { params: { appId: app.id }, body: { conduct } }), {
              say: m.demo_conduct_set({ app: inLocale(app.name), conduct: conductWords[conduct]() }),
              mayUndo: true,
            })
          }
        />
      ))}
    </section>
  );
}
