/** The parts of the drawer, in the order in which a call needs them. */

import type { ComponentType } from 'react';
import { m } from '#copy/generated/messages.js';
import { ClockPanel } from '#demo/panels/ClockPanel.tsx';
import { FilePanel } from '#demo/panels/FilePanel.tsx';
import { HealthPanel } from '#demo/panels/HealthPanel.tsx';
import { LogPanel } from '#demo/panels/LogPanel.tsx';
import { MessagePanel } from '#demo/panels/MessagePanel.tsx';
import { NetworkPanel } from '#demo/panels/NetworkPanel.tsx';
import { PeoplePanel } from '#demo/panels/PeoplePanel.tsx';
import type { PanelProps } from '#demo/panels/panel.ts';
import { ScriptPanel } from '#demo/panels/ScriptPanel.tsx';
import { SessionPanel } from '#demo/panels/SessionPanel.tsx';
import { SharePanel } from '#demo/panels/SharePanel.tsx';

type Panel = { id: string; name: () => string; Part: ComponentType<PanelProps> };

export const panels = [
  { id: 'clock', name: () => m.demo_panel_clock(), Part: ClockPanel },
  { id: 'people', name: () => m.demo_panel_people(), Part: PeoplePanel },
  { id: 'scripts', name: () => m.demo_panel_scripts(), Part: ScriptPanel },
  { id: 'network', name: () => m.demo_panel_network(), Part: NetworkPanel },
  { id: 'messages', name: () => m.demo_panel_messages(), Part: MessagePanel },
  { id: 'session', name: () => m.demo_panel_session(), Part: SessionPanel },
  { id: 'share', name: () => m.demo_panel_share(), Part: SharePanel },
  { id: 'files', name: () => m.demo_panel_files(), Part: FilePanel },
  { id: 'log', name: () => m.demo_panel_log(), Part: LogPanel },
  { id: 'health', name: () => m.demo_panel_health(), Part: HealthPanel },
] as const satisfies readonly Panel[];

export type PanelId = (typeof panels)[number]['id'];
