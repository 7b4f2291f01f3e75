/** What every part of the drawer is given. */
import type { TwinState } from '#contract/control.ts';
import type { Signs } from '#demo/health.ts';
import type { Script } from '#demo/useScript.ts';
import type { Twin } from '#demo/useTwin.ts';

export type PanelProps = { twin: Twin; state: TwinState; script: Script; signs: Signs; onRecover: () => void };
