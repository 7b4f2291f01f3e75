/** The twin's only look at a device clock. Everything else takes `now` from outside. */
import type { World } from '#twin/world.ts';

export function deviceNow(): number {
  return Date.now();
}

/** The world's time: the device's, moved ahead by what the demo has advanced. */
export function worldNow(world: Pick<World, 'offsetMs'>): number {
  return deviceNow() + world.offsetMs;
}
