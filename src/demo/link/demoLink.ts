/**
 * A link that opens the same moment elsewhere: ids, times and choices only, never anything of a person. Its keys are
 * d (version), p (person), s (scene), at (where the scene begins), t (time since then), lang, care, net, f (faults), seed,
 * n (volume) and out (signed out).
 */
import type { Fault } from '#contract/control.ts';
import { CONSOLE_VERSION, faultKinds } from '#contract/controlState.ts';
import { ID } from '#contract/words.ts';
import { EVERY_OPERATION, type Preset, presets } from '#demo/network.ts';
import { type Locale, locales } from '#domain/languages.ts';

/** As many bytes as a QR code of version 12 holds at level M: a larger one is hard to read off a screen. */
export const LONGEST_LINK = 287;
const KEYS = ['d', 'p', 's', 'at', 't', 'lang', 'care', 'net', 'f', 'seed', 'n', 'out'];
const LONGEST_SPAN_MS = 3_660 * 86_400_000;
const MOST_FAULTS = 4;

export type SceneLink = {
  version: number;
  personId: string;
  sceneId: string | null;
  /** Milliseconds since the epoch; null: the device's time. */
  at: number | null;
  sinceMs: number;
  lang: Locale | null;
  large: boolean | null;
  net: Preset | null;
  faults: Fault[];
  seed: number | null;
  accounts: number | null;
  signedIn: boolean;
};

export type ReadLink = {
  link: SceneLink;
  /** Keys whose value could not be used; something usual took its place. */
  bad: string[];
  /** Keys that no console of this version knows. */
  unknown: string[];
};

/** `P83DT2H3M4S`; whole seconds. */
function durationOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const days = Math.floor(seconds / 86_400);
  const parts = [
    [Math.floor((seconds % 86_400) / 3_600), 'H'],
    [Math.floor((seconds % 3_600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const time = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
  if (time === '') return `P${days}D`;
  return `P${days === 0 ? '' : `${days}D`}T${time}`;
}

function msOfDuration(text: string): number | null {
  const match = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,7})S)?)?$/.exec(text);
  if (match === null || text === 'P') return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const ms = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  return ms > LONGEST_SPAN_MS ? null : ms;
}

/** `submit.status503x2p30l1500~alipay`: twice, of three in ten, after 1.5 s, for one app; each part but the first two may be missing. */
const wordOf = ({ operation, kind, times, share, latencyMs, appId }: Fault) =>
  [
    `${operation === EVERY_OPERATION ? 'all' : operation}.${kind}`,
    times === null ? '' : `x${times}`,
    share === undefined ? '' : `p${share}`,
    latencyMs === undefined ? '' : `l${latencyMs}`,
    appId === undefined ? '' : `~${appId}`,
  ].join('');

function faultOf(word: string): Fault | null {
  const [, operation = '', rest = '', appId] = /^([A-Za-z]{1,40})\.(\w{1,40})(?:~([\w-]{1,64}))?$/.exec(word) ?? [];
  const kind = faultKinds.find((each) => rest.startsWith(each));
  if (kind === undefined) return null;
  const tail = /^(?:x(\d{1,3}))?(?:p([1-9]\d?))?(?:l([1-5]?\d{1,4}|60000))?$/.exec(rest.slice(kind.length));
  if (tail === null) return null;
  const [, times, share, latencyMs] = tail;
  return {
    operation: operation === 'all' ? EVERY_OPERATION : operation,
    kind,
    times: times === undefined ? null : Number(times),
    ...(share === undefined ? {} : { share: Number(share) }),
    ...(latencyMs === undefined ? {} : { latencyMs: Number(latencyMs) }),
    ...(appId === undefined ? {} : { appId }),
  };
}

/** `base` is origin and path of the screen. Faults are left out where the link would grow too long, and where there are too many. */
export function linkTo(base: string, link: SceneLink): string {
  const query = new URLSearchParams({ d: String(link.version), p: link.personId });
  const set = (key: string, value: string | number | null) => value !== null && query.set(key, String(value));
  set('s', link.sceneId);
  set('at', link.at === null ? null : link.at.toString(36));
  if (link.sinceMs >= 1_000) set('t', durationOf(link.sinceMs));
  set('lang', link.lang);
  if (link.large !== null) set('care', link.large ? 1 : 0);
  set('net', link.net);
  set('seed', link.seed);
  set('n', link.accounts);
  if (!link.signedIn) set('out', 1);
  const plain = `${base}?${query}`;
  if (link.faults.length === 0) return plain;
  query.set('f', link.faults.slice(0, MOST_FAULTS).map(wordOf).join(','));
  const whole = `${base}?${query}`;
  return whole.length > LONGEST_LINK ? plain : whole;
}

/** Whether all of these faults are in the link. */
export function carriesFaults(url: string, faults: readonly Fault[]): boolean {
  return (readLink(new URL(url).search)?.link.faults.length ?? 0) === faults.length;
}

/** Null: not a link of the console's. What can't be used falls back, and is named. */
export function readLink(search: string): ReadLink | null {
  const query = new URLSearchParams(search);
  if (!query.has('d')) return null;
  const bad: string[] = [];
  function read<T>(key: string, usual: T, parse: (text: string) => T | null): T {
    const text = query.get(key);
    if (text === null) return usual;
    const value = parse(text);
    if (value === null) bad.push(key);
    return value ?? usual;
  }
  const whole = (most: number) => (text: string) =>
    /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : null;
  const isId = new RegExp(`^${ID}$`);
  const idOf = (text: string) => (isId.test(text) ? text : null);
  const oneOf =
    <T extends string>(options: readonly T[]) =>
    (text: string) =>
      options.find((option) => option === text) ?? null;
  const link: SceneLink = {
    version: read('d', CONSOLE_VERSION, whole(9_999)),
    personId: read<string>('p', '', idOf),
    sceneId: read<string | null>('s', null, idOf),
    at: read<number | null>('at', null, (text) => (/^[0-9a-z]{7,9}$/.test(text) ? parseInt(text, 36) : null)),
    sinceMs: read('t', 0, msOfDuration),
    lang: read<SceneLink['lang']>('lang', null, oneOf(locales)),
    large: read<boolean | null>('care', null, (text) => (text === '1' ? true : text === '0' ? false : null)),
    net: read<Preset | null>('net', null, oneOf(presets)),
    faults: read<Fault[]>('f', [], (text) => {
      const faults = text.split(',').slice(0, MOST_FAULTS).map(faultOf);
      return faults.every((fault) => fault !== null) ? faults : null;
    }),
    seed: read<number | null>('seed', null, whole(2 ** 31)),
    accounts: read<number | null>('n', null, whole(10_000)),
    signedIn: query.get('out') !== '1',
  };
  return { link, bad, unknown: [...new Set(query.keys())].filter((key) => !KEYS.includes(key)) };
}
