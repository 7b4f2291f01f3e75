import { useRef } from 'react';

/** A key that names one intention: sending it twice counts once. Works on plain http too, where randomUUID is missing. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One intention, one key: a second try after a lost answer carries the same one, another intention another one. */
export function useIdempotencyKey(): (...intention: readonly (string | null)[]) => string {
  const last = useRef<{ intention: string; key: string }>(null);
  return (...parts) => {
    const intention = JSON.stringify(parts);
    if (last.current?.intention !== intention) last.current = { intention, key: newIdempotencyKey() };
    return last.current.key;
  };
}
