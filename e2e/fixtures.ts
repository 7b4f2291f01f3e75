/** Opens the portal at a scene and moves the twin's time, over the same wire that the demo strip uses. */

import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import type { control, Fault, TwinState } from '#contract/control.ts';
import { CONSOLE_VERSION } from '#contract/controlState.ts';
import type { BodyOf } from '#contract/operation.ts';
import { linkTo } from '#demo/link/demoLink.ts';
import { EVERY_OPERATION } from '#demo/network.ts';
import type { App } from '#domain/app.ts';

/** 16:57 on a Monday in Shanghai: every journey knows its dates. */
const START = '2026-11-23T08:57:00.000Z';

/** How long the twin takes for an answer when nothing else is said. */
const USUAL_MS = 300;

/** Whose scenes bring a slow and failing service with them, as they are about just that. */
const SLOW_PERSON = 'p10';

/** CLEARLINE_SLOW=3 gives each page a third of the processor: what only a fast machine passes does not pass then. */
const slowness = Number(process.env['CLEARLINE_SLOW'] ?? 1);

type Scene = Omit<BodyOf<typeof control.openScene>, 'personId'>;

export class Portal {
  readonly page: Page;
  /** The demo's twin lives in the page and takes a scene from a link, as a presenter hands it on; the live build's is a server. */
  private readonly isDemo: boolean;
  /** What the page has asked and not been answered yet. */
  private readonly asked = new Set<Request>();

  constructor(page: Page, isDemo: boolean) {
    this.page = page;
    this.isDemo = isDemo;
    page.on('request', (request) => this.asked.add(request));
    page.on('requestfinished', (request) => this.asked.delete(request));
    page.on('requestfailed', (request) => this.asked.delete(request));
  }

  /**
   * Builds the scene, and opens `path` of the portal in it, in a browser that remembers nothing of an earlier scene: only, on
   * the live build, that somebody has been signed in here, where the scene has it so.
   */
  async open(personId: string, path = '/', scene: Scene = {}): Promise<void> {
    const isFirst = this.page.url() === 'about:blank';
    if (this.isDemo && isFirst && !path.includes('?')) return this.openByLink(personId, path, scene);
    if (this.isDemo && isFirst) {
      await this.page.goto('/help');
      await expect(this.page.locator('#main h1')).toBeVisible();
    }
    const isReturning = scene.signIn ?? true;
    const rememberReturning = () => localStorage.setItem('clearline.returning', '1');
    const first = isFirst && isReturning ? await this.page.addInitScript(rememberReturning) : null;
    if (!isFirst) {
      await this.page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      if (isReturning) await this.page.evaluate(rememberReturning);
    }
    const { weather } = await this.twin('POST', '/twin/scene', { personId, signIn: true, at: START, ...scene });
    // A journey is about what is answered: waiting is slept through, where the scene is not about a slow service.
    if (weather.latencyMs === USUAL_MS) await this.weather(weather.faults);
    await this.page.goto(path);
    await first?.dispose();
    await expect(this.page.locator('#main h1').first()).toBeVisible();
  }

  /** Turns to another screen of the same scene, as Back does: what is there already is not loaded again. */
  async turnTo(path: string): Promise<void> {
    const { pathname, search } = new URL(this.page.url());
    if (pathname + search === path) return;
    await this.page.evaluate((to) => {
      for (const heading of document.querySelectorAll('#main h1')) heading.setAttribute('data-left', '');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await expect(this.page.locator('#main h1:not([data-left])').first()).toBeVisible();
  }

  private async openByLink(personId: string, path: string, scene: Scene): Promise<void> {
    const [place = '/', hash] = path.split('#');
    // A link has no name for no wait at all, but for an answer that takes as long as it says.
    const isSlow = personId === SLOW_PERSON;
    const atOnce: Fault[] = isSlow ? [] : [{ operation: EVERY_OPERATION, kind: 'slow', latencyMs: 0, times: null }];
    const link = linkTo(place, {
      version: CONSOLE_VERSION,
      personId,
      sceneId: scene.sceneId ?? null,
      at: Date.parse(scene.at ?? START),
      sinceMs: 0,
      lang: null,
      large: null,
      net: null,
      faults: atOnce,
      seed: scene.seed ?? null,
      accounts: scene.accounts ?? null,
      signedIn: scene.signIn ?? true,
    });
    await this.page.goto(hash === undefined ? link : `${link}#${hash}`);
    await expect(this.page.locator('#main h1').first()).toBeVisible();
    const opened = isSlow ? await this.state() : await this.weather([]);
    expect([opened.personId, scene.sceneId ?? opened.sceneId]).toEqual([personId, opened.sceneId]);
    // Nor does the console show it any longer.
    await this.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  }

  advance(ms: number): Promise<TwinState> {
    return this.moved('/twin/advance', { by: 'span', ms });
  }

  /** Lets so much time pass for service and page alike: the page is told nothing and its own timers fire. */
  async passes(ms: number): Promise<void> {
    // A service whose time leaps ahead of the page's would be believed half-way, and the page's own time added to it.
    const step = this.isDemo ? ms : Math.max(1_500, ms / 40);
    for (let left = ms; left > 0; left -= step) {
      const span = Math.min(step, left);
      await this.twin('POST', '/twin/advance', { by: 'span', ms: span });
      await this.page.clock.runFor(span);
    }
  }

  nextEvent(): Promise<TwinState> {
    return this.moved('/twin/advance', { by: 'nextEvent' });
  }

  weather(faults: Fault[], latencyMs = 0): Promise<TwinState> {
    return this.twin('PUT', '/twin/weather', { latencyMs, faults });
  }

  endSession(inMs = 0): Promise<TwinState> {
    return this.moved('/twin/session/end', { inMs });
  }

  state(): Promise<TwinState> {
    return this.twin('GET', '/twin/state');
  }

  /** How many real apps of the catalogue inquiry does not reach: the count grows with the catalogue. */
  appsOutOfReach(): Promise<number> {
    return this.page.evaluate(async () => {
      const apps: App[] = await (await fetch('/api/apps')).json();
      return apps.filter(({ id, inquiry }) => inquiry.state === 'notCovered' && !id.startsWith('sample-')).length;
    });
  }

  private async moved(path: string, body: unknown): Promise<TwinState> {
    const state = await this.twin('POST', path, body);
    const look = () => this.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    // Whoever is being answered may hear how things stood before, and does not ask twice at a time.
    const earlier = [...this.asked].map(async (request) => (await request.response())?.finished());
    await look();
    if (earlier.length > 0)
      void Promise.all(earlier)
        .then(look)
        .catch(() => null);
    return state;
  }

  private async twin(method: string, path: string, body?: unknown): Promise<TwinState> {
    const headers = { 'content-type': 'application/json', 'clearline-client': 'journey' };
    if (!this.isDemo) {
      const response = await this.page.request.fetch(path, { method, headers, data: body });
      if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
      return response.json();
    }
    return this.page.evaluate(
      async ([how, where, what, sent]) => {
        const response = await fetch(where, { method: how, headers: sent, ...(what === null ? {} : { body: what }) });
        if (!response.ok) throw new Error(`${how} ${where}: ${response.status} ${await response.text()}`);
        return response.json();
      },
      [method, path, body === undefined ? null : JSON.stringify(body), headers] as const,
    );
  }
}

/** Fails a journey that left an error behind, whatever it was looking for. */
export const test = base.extend<{ portal: Portal; faultsAllowed: boolean }>({
  faultsAllowed: [false, { option: true }],
  context: async ({ context }, use) => {
    if (slowness > 1)
      context.on('page', async (page) => {
        const devtools = await context.newCDPSession(page);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
      });
    await use(context);
  },
  portal: async ({ page, context, baseURL, faultsAllowed }, use, { project }) => {
    // Over HTTP the cookie names a world, so that each journey has its own; in the page the world is the browser's.
    await context.addCookies([
      {
        name: 'twin_world',
        value: crypto.randomUUID(),
        url: baseURL ?? 'http://127.0.0.1',
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
    const left: string[] = [];
    page.on('pageerror', (error) => left.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // The browser itself notes each refused request; journeys about refusals allow that.
      if (/Failed to load resource/.test(message.text())) return;
      left.push(`console: ${message.text()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(new Portal(page, project.name === 'demo'));
    if (!faultsAllowed) expect(left).toEqual([]);
  },
});

/** The search of a list. Where the list has filters, it stands behind its icon. */
export async function searchOf(page: Page): Promise<Locator> {
  const icon = page.getByRole('main').getByRole('button', { name: '找应用', exact: true });
  const field = page.getByRole('searchbox');
  await expect(icon.or(field).first()).toBeVisible();
  if (!(await field.isVisible())) await icon.click();
  return field;
}

export { expect };
