import { call } from '#api/client.ts';
import { control, type TwinState } from '#contract/control.ts';
import { zones } from '#contract/controlState.ts';
import { m } from '#copy/generated/messages.js';
import { reloadAll } from '#demo/otherWindows.ts';
import { Choice } from '#demo/panels/Choice.tsx';
import type { Twin } from '#demo/useTwin.ts';
import { DAY } from '#domain/time.ts';

type Client = TwinState['client'];

const skews = { right: 0, behind: -DAY, ahead: DAY } as const;
type Skew = keyof typeof skews;

const zoneWords: Record<(typeof zones)[number] | 'own', () => string> = {
  own: () => m.demo_zone_own(),
  'Asia/Shanghai': () => m.demo_zone_shanghai(),
  'Asia/Urumqi': () => m.demo_zone_urumqi(),
  'America/New_York': () => m.demo_zone_new_york(),
  'Europe/London': () => m.demo_zone_london(),
};

/** Every window starts anew with it: a clock that jumps under a running page would prove nothing. */
export function ClientSkew({ twin, client }: { twin: Twin; client: Client }) {
  const set = async (next: Client) => {
    if (await twin.run(() => call(control.setClient, { body: next }))) await reloadAll();
  };
  const skew = (Object.keys(skews) as Skew[]).find((each) => skews[each] === client.skewMs) ?? 'right';
  const words: Record<Skew, () => string> = {
    right: () => m.demo_skew_none(),
    behind: () => m.demo_skew_behind(),
    ahead: () => m.demo_skew_ahead(),
  };
  return (
    <section className="demo-part" aria-labelledby="demo-device">
      <h3 id="demo-device">{m.demo_device()}</h3>
      <Choice
        label={m.demo_device_clock()}
        value={skew}
        options={(Object.keys(skews) as Skew[]).map((each) => [each, words[each]()])}
        onChange={(each) => void set({ ...client, skewMs: skews[each] })}
      />
      <Choice
        label={m.demo_device_zone()}
        value={client.zone ?? 'own'}
        options={(['own', ...zones] as const).map((zone) => [zone, zoneWords[zone]()])}
        onChange={(zone) => void set({ ...client, zone: zone === 'own' ? null : zone })}
      />
      <p className="demo-meta">{m.demo_device_hint()}</p>
    </section>
  );
}
