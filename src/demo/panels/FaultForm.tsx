import { useState } from 'react';
import type { Fault } from '#contract/control.ts';
import { type FaultKind, faultKinds } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
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

type Props = { weather: Weather; operations: Health['operations']; onChange: (weather: Weather) => void };

export function FaultForm({ weather, operations, onChange }: Props) {
  const [operation, setOperation] = useState(EVERY_OPERATION);
  const [kind, setKind] = useState<FaultKind>('status500');
  const [scope, setScope] = useState<Scope>('1');
  const faults = faultsOf(weather);
  const without = (gone: Fault) => ({ ...weather, faults: weather.faults.filter((fault) => fault !== gone) });
  /** The same fault of the same call takes the place of the one before. */
  const withFault = (added: Fault) => ({
    ...weather,
    faults: [
      ...weather.faults.filter((fault) => fault.operation !== added.operation || fault.kind !== added.kind),
      added,
    ],
  });
  const pathOf = (name: string) => {
    const found = operations.find((each) => each.name === name);
    return found === undefined ? m.demo_fault_everywhere() : `${found.method} ${found.path}`;
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
      <Button variant="secondary" onClick={() => onChange(withFault({ operation, kind, ...scopes[scope] }))}>
        {m.demo_fault_add()}
      </Button>
      {faults.length === 0 ? (
        <p className="demo-meta">{m.demo_fault_none()}</p>
      ) : (
        <ul className="demo-list">
          {faults.map((fault) => (
            <li key={`${fault.operation} ${fault.kind}`}>
              {m.demo_fault_is({
                where: pathOf(fault.operation),
                what: faultWords[fault.kind](),
                scope: scopeOf(fault),
              })}{' '}
              <Button
                variant="link"
                aria-label={m.demo_fault_remove({ where: pathOf(fault.operation), what: faultWords[fault.kind]() })}
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
