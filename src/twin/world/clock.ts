/** The twin's only look at a device clock. Everything else takes `now` from outside. */
import type { World } from '#twin/world/world.ts';

let device = () => Date.now();

export function deviceNow(): number {
  return device();
}

/** Before the page's own clock is bent, for showing what a wrong one does: the twin goes on by the right one. */
export function keepRightClock(): void {
  const right = Date;
  device = () => right.now();
}

/** The world's time: the device's, moved ahead by what the demo has advanced. */
export function worldNow(world: Pick<World, 'offsetMs'>): number {
  return deviceNow() + world.offsetMs;
}
