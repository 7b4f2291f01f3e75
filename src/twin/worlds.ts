/** On Node: several worlds in memory, picked by a cookie, so that tests run side by side and two people can share one. */
import type { Door } from '#twin/handlers/context.ts';
import { inMemory, type Transact } from '#twin/store.ts';

const WORLD_COOKIE = 'twin_world';
const SESSION_COOKIE = 'sid';
const MOST_WORLDS = 200;
const ATTRIBUTES = 'HttpOnly; SameSite=Lax; Path=/';

function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{1,64}$/.test(value)) return value;
  }
  return null;
}

/** The world that was used longest ago makes room. */
export function openWorlds(most = MOST_WORLDS): Door {
  const worlds = new Map<string, Transact>();

  function keep(name: string, transact: Transact): Transact {
    worlds.delete(name);
    worlds.set(name, transact);
    const [oldest] = worlds.keys();
    if (worlds.size > most && oldest !== undefined) worlds.delete(oldest);
    return transact;
  }

  return (request) => {
    const setCookies = new Map<string, string>();
    const name = readCookie(request, WORLD_COOKIE);
    const known = name === null ? undefined : worlds.get(name);
    let transact = known ?? inMemory();
    if (name !== null && known !== undefined) keep(name, known);
    // Only a write starts a world: the many first reads of a page would each start one and overwrite each other's cookie.
    else if (request.method !== 'GET') {
      const fresh = crypto.randomUUID();
      transact = keep(fresh, transact);
      setCookies.set(WORLD_COOKIE, `${WORLD_COOKIE}=${fresh}; ${ATTRIBUTES}`);
    }
    return {
      transact,
      readSession: () => readCookie(request, SESSION_COOKIE),
      keepSession: (_, sid) =>
        setCookies.set(
          SESSION_COOKIE,
          `${SESSION_COOKIE}=${sid ?? ''}; ${ATTRIBUTES}${sid === null ? '; Max-Age=0' : ''}`,
        ),
      cookies: () => [...setCookies.values()],
    };
  };
}
