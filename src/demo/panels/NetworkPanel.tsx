import { call } from '#api/client.ts';
import { control } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { type Preset, presetOf, presets, type Weather, withPreset } from '#demo/network.ts';
import { AppConducts } from '#demo/panels/AppConducts.tsx';
import { FaultForm } from '#demo/panels/FaultForm.tsx';
import type { PanelProps } from '#demo/panels/panel.ts';
import { RadioGroup } from '#ui/form/RadioGroup.tsx';

const presetWords: Record<Preset, () => string> = {
  normal: () => m.demo_net_normal(),
  '4g': () => m.demo_net_4g(),
  '3g': () => m.demo_net_3g(),
  slow: () => m.demo_net_slow(),
  offline: () => m.demo_net_offline(),
};

/** Latency, faults of the wire, and how invented apps behave. */
export function NetworkPanel({ twin, state }: PanelProps) {
  const set = (weather: Weather) =>
    void twin.run(() => call(control.setWeather, { body: weather }), { say: m.demo_weather_set(), mayUndo: true });
  return (
    <>
      <RadioGroup
        legend={m.demo_net()}
        options={presets.map((preset) => ({ value: preset, text: presetWords[preset]() }))}
        value={presetOf(state.weather)}
        onChange={(preset) => set(withPreset(state.weather, preset))}
      />
      <FaultForm weather={state.weather} operations={twin.health?.operations ?? []} apps={state.apps} onChange={set} />
      <AppConducts twin={twin} state={state} />
    </>
  );
}
