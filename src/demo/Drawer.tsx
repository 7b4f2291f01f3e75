import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { keep, recall } from '#demo/consoleStorage.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { type PanelId, panels } from '#demo/panels/panels.ts';
import { CONSOLE_PATH } from '#demo/portalDoor.ts';
import { basePath } from '#env.ts';
import { Tabs } from '#ui/Tabs.tsx';

/** One part at a time, under the strip; beside the portal where there is room. */
export function Drawer(parts: PanelProps) {
  const [chosen, setChosen] = useState<PanelId>(() => panels.find(({ id }) => id === recall('panel'))?.id ?? 'clock');
  const panel = panels.find(({ id }) => id === chosen) ?? panels[0];
  const { Part } = panel;
  return (
    <section className="demo-drawer" aria-label={m.demo_drawer()}>
      <Tabs
        label={m.demo_panels()}
        items={panels.map(({ id, name }) => ({ id, text: name() }))}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          keep('panel', id);
        }}
      />
      <section className="demo-panel" aria-labelledby={`demo-${panel.id}`}>
        <h2 id={`demo-${panel.id}`}>{panel.name()}</h2>
        <Part {...parts} />
      </section>
      <p>
        <a href={basePath + CONSOLE_PATH} target="_blank" rel="noopener">
          {m.demo_own_page()}
        </a>
      </p>
    </section>
  );
}
