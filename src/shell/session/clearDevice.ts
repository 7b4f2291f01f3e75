import { store } from '#shell/frame/deviceStorage.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';

/** Removes everything that the portal keeps on this device. */
export function clearDevice(): void {
  forgetAll();
  for (const name of ['locale', 'text', 'theme', 'contrast', 'returning']) store(`clearline.${name}`, null);
}
