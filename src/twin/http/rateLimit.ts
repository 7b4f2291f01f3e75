/** How often one address may ask: as often as it likes until its minute's worth is used up, then as fast as it refills. */
const MINUTE = 60_000;
const MOST_ADDRESSES = 10_000;

/** Asked once for each request; tells for how many milliseconds the address is to stay away, 0: not at all. */
export type RateLimit = (address: string, now: number) => number;

/** 0 a minute: no limit. */
export function openRateLimit(perMinute: number): RateLimit {
  const left = new Map<string, { count: number; at: number }>();
  const perMs = perMinute / MINUTE;

  return (address, now) => {
    if (perMinute === 0) return 0;
    const before = left.get(address) ?? { count: perMinute, at: now };
    const count = Math.min(perMinute, before.count + Math.max(0, now - before.at) * perMs);
    left.delete(address);
    const [longestUnseen] = left.keys();
    if (left.size >= MOST_ADDRESSES && longestUnseen !== undefined) left.delete(longestUnseen);
    left.set(address, { count: count < 1 ? count : count - 1, at: now });
    return count < 1 ? Math.ceil((1 - count) / perMs) : 0;
  };
}
