/** 恢复演示: the least that helps, then more. Each way ends in a working page. */
import { call } from '#api/client.ts';
import { control } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { emptyBrowser } from '#demo/consoleStorage.ts';
import type { Signs } from '#demo/health.ts';
import { reloadAll } from '#demo/otherWindows.ts';
import type { Twin } from '#demo/useTwin.ts';
import { basePath } from '#env.ts';

export const toStart = () => location.assign(`${basePath}/`);

/** A call wakes a sleeping worker; a page without one, and all of different builds, get the right one by loading anew. */
export async function recover(twin: Twin, { workerControls, versionMatches }: Signs): Promise<void> {
  if ((await twin.look()) && workerControls !== false && versionMatches) return twin.tell(m.demo_recovered());
  if (!versionMatches) return reloadAll();
  location.reload();
}

/** As on the first day: world, browser storage and worker. */
export async function beginFromNothing(): Promise<void> {
  await call(control.emptyTwin, {}).catch(() => undefined);
  await emptyBrowser();
  toStart();
}
