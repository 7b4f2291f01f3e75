import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { SwitchingSteps } from '#shell/parts/SwitchingSteps.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

/** To be done before leaving the number: how the owner of an account switches it to another one. */
export function HowToSwitch({ app }: { app: App | null }) {
  return (
    <Disclosure summary={m.unbind_how_to_switch({ app: appName(app) })}>
      <SwitchingSteps app={app} />
    </Disclosure>
  );
}
