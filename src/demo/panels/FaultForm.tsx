import { useState } from 'react';
import type { Fault, TwinState } from '#contract/control.ts';
import { type FaultKind, faultKinds } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { EVERY_OPERATION, faultsOf, type Weather } from '#demo/network.ts';
import { Choice } from '#demo/panels/Choice.tsx';
import type { Health } from '#demo/useTwin.ts';
import { Button } from '#ui/form/Button.tsx';

export const faultWords: Record<FaultKind, () => string> = {
  status400: () => m.demo_fault_400(),
  status401: () => m.demo_fault_401(),
  status403: () => m.demo_fault_403(),
  status409: () => m.demo_fault_409(),
  status429: () => m.demo_fault_429(),
  status500: () => m.demo_fault_500(),
  status503: () => m.demo_fault_503(),
  never: () => m.demo_fault_never(),
  networkError: () => m.demo_fault_network(),
  html: () => m.demo_fault_html(),
  halfJson: () => m.demo_fault_half(),
  emptyBody: () => m.demo_fault_empty(),
  unknownState: () => m.demo_fault_unknown(),
  lostAnswer: () => m.demo_fault_lost_answer(),
  slow: () => m.demo_fault_slow(),
};

const scopes = {
  '1': { times: 1 },
  '2': { times: 2 },
  '3': { times: 3 },
  '5': { times: 5 },
  '10': { times: 10 },
  always: { times: null },
  some: { times: null, share: 33 },
} as const;
type Scope = keyof typeof scopes;
const scopeNames = ['1', '2', '3', '5', '10', 'always', 'some'] as const satisfies readonly Scope[];

const scopeWords = (scope: Scope) =>
  scope === 'always'
    ? m.demo_scope_always()
    : scope === 'some'
      ? m.demo_scope_some()
      : m.demo_scope_next({ count: scopes[scope].times });

function scopeOf({ times, share }: Fault): string {
  if (share !== undefined) return m.demo_scope_some();
  return times === null ? m.demo_scope_always() : m.demo_scope_times({ count: times });
}

const latencies = ['usual', '0', '2000', '5000', '10000', '30000'] as const;
const ANY_APP = '';

type Props = {
  weather: Weather;
  operations: Health['operations'];
  apps: TwinState['apps'];
  onChange: (weather: Weather) => void;
};

/** One fault of a kind for each call and app. */
const keyOf = ({ operation, kind, appId = '' }: Fault) => `${operation} ${kind} ${appId}`;

export function FaultForm({ weather, operations, apps, onChange }: Props) {
  const [operation, setOperation] = useState(EVERY_OPERATION);
  const [kind, setKind] = useState<FaultKind>('status500');
  const [scope, setScope] = useState<Scope>('1');
  const [appId, setAppId] = useState(ANY_APP);
  const [latency, setLatency] = useState<(typeof latencies)[number]>('usual');
  const faults = faultsOf(weather);
  const without = (gone: Fault) => ({ ...weather, faults: weather.faults.filter((fault) => fault !== gone) });
  /** The same fault of the same call takes the place of the one before. */
  const withFault = (added: Fault) => ({
    ...weather,
    faults: [...weather.faults.filter((fault) => keyOf(fault) !== keyOf(added)), added],
  });
  const pathOf = (name: string) => {
    const found = operations.find((each) => each.name === name);
    return found === undefined ? m.demo_fault_everywhere() : `${found.method} ${found.path}`;
  };
  const appName = (id: string) => inLocale(apps.find((app) => app.id === id)?.name ?? { 'zh-CN': id, en: id });
  const whereOf = (fault: Fault) =>
    fault.appId === undefined
      ? pathOf(fault.operation)
      : m.demo_fault_of_app({ where: pathOf(fault.operation), app: appName(fault.appId) });
  const whatOf = ({ kind: what, latencyMs }: Fault) =>
    latencyMs === undefined
      ? faultWords[what]()
      : m.demo_fault_after({ what: faultWords[what](), seconds: latencyMs / 1_000 });
  const added: Fault = {
    operation,
    kind,
    ...scopes[scope],
    ...(appId === ANY_APP ? {} : { appId }),
    ...(latency === 'usual' ? {} : { latencyMs: Number(latency) }),
  };
  return (
    <section className="demo-part" aria-labelledby="demo-faults">
      <h3 id="demo-faults">{m.demo_faults()}</h3>
      <Choice
        label={m.demo_fault_where()}
        value={operation}
        options={[EVERY_OPERATION, ...operations.map(({ name }) => name)].map((name) => [name, pathOf(name)])}
        onChange={setOperation}
      />
      <Choice
        label={m.demo_fault_what()}
        value={kind}
        options={faultKinds.map((each) => [each, faultWords[each]()])}
        onChange={setKind}
      />
      <Choice
        label={m.demo_fault_scope()}
        value={scope}
        options={scopeNames.map((each) => [each, scopeWords(each)])}
        onChange={setScope}
      />
      {apps.length > 0 && (
        <Choice
          label={m.demo_fault_app()}
          value={appId}
          options={[[ANY_APP, m.demo_fault_any_app()], ...apps.map(({ id }) => [id, appName(id)] as const)]}
          onChange={setAppId}
        />
      )}
      <Choice
        label={m.demo_fault_latency()}
        value={latency}
        options={latencies.map((each) => [
          each,
          each === 'usual' ? m.demo_fault_latency_usual() : m.demo_fault_seconds({ seconds: Number(each) / 1_000 }),
        ])}
        onChange={setLatency}
      />
      <Button variant="secondary" onClick={() => onChange(withFault(added))}>
        {m.demo_fault_add()}
      </Button>
      {faults.length === 0 ? (
        <p className="demo-meta">{m.demo_fault_none()}</p>
      ) : (
        <ul className="demo-list">
          {faults.map((fault) => (
            <li key={keyOf(fault)}>
              {m.demo_fault_is({
                where: whereOf(fault),
                what: whatOf(fault),
                scope: scopeOf(fault),
              })}{' '}
              <Button
                variant="link"
                aria-label={m.demo_fault_remove({ where: whereOf(fault), what: whatOf(fault) })}
                onClick={() => onChange(without(fault))}
              >
                {m.demo_remove()}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
