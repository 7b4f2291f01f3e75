/** The console's own page and the portals in other windows: what it asks of them, and what they tell it. */
const CHANNEL = 'clearline-console';
/** A portal answers at once, but for a field or a link: it looks for these for a while before it says that there is none. */
const ANSWER_MS = { go: 800, anew: 800, tell: 800, reload: 800, fill: 1_500, follow: 5_000 } as const;
/** Where one portal could not do it, another one may: they answer within this time of each other. */
const OTHERS_MS = 300;

export type Act = keyof typeof ANSWER_MS;
type Asked = { ask: string; act: Act; text: string };
/** Where a portal is and of which build, the order that it answers, and a page of the script that was turned there. */
export type Told = { path: string; build: string; answers?: string; done?: boolean; turn?: 1 | -1 };

/** The page's first script bears a hash of everything behind it: two windows of one name are of one build. */
export const ownBuild = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').slice(-1)[0] ?? '';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Null: no portal in another window has told yet. */
let elsewhere: string | null = null;

const isTold = (data: unknown): data is Told =>
  typeof data === 'object' && data !== null && 'path' in data && typeof data.path === 'string';
const isAsked = (data: unknown): data is Asked =>
  typeof data === 'object' && data !== null && 'act' in data && String(data.act) in ANSWER_MS;

function listen(heard: (data: unknown) => void): () => void {
  const hear = ({ data }: MessageEvent) => heard(data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

/** Where the portal in another window is, below the place where it is mounted. */
export const portalElsewhere = () => elsewhere;

/** On the console's own page. Returns how to stop. */
export function hearPortals(heard: (told: Told) => void): () => void {
  return listen((data) => {
    if (!isTold(data)) return;
    elsewhere = data.path;
    heard(data);
  });
}

/** Whoever tells without a build is older than all that name theirs. Returns how to stop. */
export function hearBuilds(heard: (build: string) => void): () => void {
  return listen((data) => isTold(data) && heard(data.build ?? ''));
}

/** Asks the portals in other windows. False: none could do it, or there is none. */
export function ask(act: Act, text: string): Promise<boolean> {
  const order: Asked = { ask: crypto.getRandomValues(new Uint32Array(2)).join('-'), act, text };
  return new Promise((resolve) => {
    const end = (done: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(done);
    };
    let timer = setTimeout(() => end(false), ANSWER_MS[act]);
    const stop = listen((data) => {
      if (!isTold(data) || data.answers !== order.ask) return;
      if (data.done === true) return end(true);
      clearTimeout(timer);
      timer = setTimeout(() => end(false), OTHERS_MS);
    });
    channel?.postMessage(order);
  });
}

/** In a portal's window: carries out what the console's own page asks. Returns how to stop. */
export function followConsolePage(acts: Readonly<Record<Act, (text: string) => unknown>>, path: () => string) {
  return listen((data) => {
    if (!isAsked(data)) return;
    void Promise.resolve(acts[data.act](data.text)).then((done) =>
      tellConsolePage({ path: path(), answers: data.ask, done: done !== false }),
    );
  });
}

/** The console's own page is no portal, but begins anew with the others. Returns how to stop. */
export function followReload(reload: () => void): () => void {
  return listen((data) => isAsked(data) && data.act === 'reload' && reload());
}

/** All windows begin anew, this one as well. */
export async function reloadAll(): Promise<void> {
  await ask('reload', '');
  location.reload();
}

export function tellConsolePage(told: Omit<Told, 'build'>): void {
  channel?.postMessage({ ...told, build: ownBuild() } satisfies Told);
}
