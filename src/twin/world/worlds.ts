/**
 * On Node: one world that all browsers share, and others beside it for those that name one in a cookie, so that tests run
 * side by side. A browser's session is a random token in an HttpOnly cookie; the world knows whose it is.
 */
import { CALLER, type Door } from '#twin/http/context.ts';
import { inMemory, type Slot } from '#twin/world/store.ts';
import type { World } from '#twin/world/world.ts';

/** Durable: on the disk, where there is one, before the promise is kept. */
export type Kept = {
  transact<T>(act: (slot: Slot) => T, durable: boolean): Promise<T>;
  close(): Promise<void>;
};
export type Shelf = {
  /** Of what was kept earlier, the one that was used longest ago first. */
  names: readonly string[];
  open(name: string): Kept;
  remove(name: string, world: Kept): Promise<void>;
  close(): Promise<void>;
};

const WORLD_COOKIE = 'twin_world';
/** With the port behind it, since browsers keep cookies by host: two twins on one host must not share a session. */
const SESSION_COOKIE = 'sid';
const SHARED = 'shared';
const MOST_WORLDS = 200;

function keepInMemory(): Kept {
  const transact = inMemory();
  return { transact: (act) => transact(act), close: async () => {} };
}

/** For tests, and for a twin that is to leave nothing behind. */
export function memoryShelf(): Shelf {
  return { names: [], open: keepInMemory, remove: async () => {}, close: async () => {} };
}

/** 128 random bits: session ids repeat with the seed, so they must not be what a browser holds. */
function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Directly, or before a proxy that ends the TLS. */
function isHttps(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? new URL(request.url).protocol.slice(0, -1)) === 'https';
}

function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{1,64}$/.test(value)) return value;
  }
  return null;
}

function sessionOf(world: World, token: string | null): string | null {
  return token !== null && Object.keys(world.cookies).includes(token) ? (world.cookies[token] ?? null) : null;
}

/** The token of this browser from now on; its former one, and those of sessions that are gone, open nothing any more. */
function handOut(world: World, former: string | null, sid: string | null): string | null {
  const fresh = sid === null ? null : newToken();
  const held = Object.entries(world.cookies).filter(
    ([token, session]) => token !== former && Object.keys(world.sessions).includes(session),
  );
  world.cookies = Object.fromEntries(held);
  if (fresh !== null && sid !== null) world.cookies[fresh] = sid;
  return fresh;
}

/** Of the worlds beside the shared one, the one that was used longest ago makes room. */
export function openWorlds(shelf: Shelf = memoryShelf(), most = MOST_WORLDS): Door {
  const worlds = new Map<string, Kept>(shelf.names.map((name) => [name, shelf.open(name)]));

  function use(name: string): Kept {
    const world = worlds.get(name) ?? shelf.open(name);
    worlds.delete(name);
    worlds.set(name, world);
    const oldest = [...worlds].find(([other]) => other !== SHARED);
    if (worlds.size > most && oldest !== undefined) {
      worlds.delete(oldest[0]);
      // What stays on the disk for once is the oldest still, and makes room at the next start.
      void shelf.remove(...oldest).catch(() => {});
    }
    return world;
  }

  return (request) => {
    const prefix = isHttps(request) ? '__Host-' : '';
    const attributes = `HttpOnly; SameSite=Lax; Path=/${prefix === '' ? '' : '; Secure'}`;
    const name = readCookie(request, prefix + WORLD_COOKIE) ?? SHARED;
    const { port } = new URL(request.url);
    const sessionCookie = prefix + SESSION_COOKIE + (port === '' ? '' : `_${port}`);
    const token = readCookie(request, sessionCookie);
    const acts = request.method !== 'GET' && request.method !== 'HEAD';
    // A mere look does not bring a named world about: names cost nothing, worlds do.
    const world = acts || name === SHARED || worlds.has(name) ? use(name) : keepInMemory();
    let cookie: string | null = null;
    return {
      transact: async (act) => {
        try {
          return await world.transact(act, acts);
        } catch (error) {
          // An act that is undone hands out nothing.
          cookie = null;
          throw error;
        }
      },
      readSession: (kept) => sessionOf(kept, token),
      keepSession: (kept, sid) => {
        const fresh = handOut(kept, token, sid);
        cookie = `${sessionCookie}=${fresh ?? ''}; ${attributes}${fresh === null ? '; Max-Age=0' : ''}`;
      },
      cookies: () => (cookie === null ? [] : [cookie]),
      caller: request.headers.get(CALLER) ?? '',
    };
  };
}
