/** For tests: a person at a scene over HTTP, with acts by app instead of by id, and time that runs until something happens. */
import { control, type TwinState } from '#contract/control.ts';
import type { Conduct } from '#contract/controlState.ts';
import type { BodyOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { openRungs, type UnbindingRequest } from '#domain/request.ts';
import { DAY, dayAt, instantOf, msOf } from '#domain/time.ts';
import { browserAt } from '#testing/newBrowser.ts';
import { personWith } from '#twin/people/openScene.ts';

export async function personAt(url: string, ask: typeof fetch, personId: string, sceneId: string) {
  const browser = browserAt(url, ask);
  const { call } = browser;
  await browser.open(personId, { sceneId });
  const advance = (body: BodyOf<typeof control.advance>): Promise<TwinState> => call(control.advance, { body });
  const act = (what: BodyOf<typeof control.actFor>['act'], ...appIds: string[]) =>
    call(control.actFor, { body: { act: what, appIds } });
  const newest = async (appId: string): Promise<UnbindingRequest> => {
    const request = (await call(operations.listRequests)).find((one) => one.appId === appId);
    if (request === undefined) throw new Error(`No request to ${appId}`);
    return request;
  };
  const now = async () => msOf((await call(control.readTwin)).now);
  return {
    call,
    now,
    act,
    newest,
    wait: (ms: number) => advance({ by: 'span', ms }),
    until: (at: number) => advance({ by: 'until', at: instantOf(at) }),
    be: (appId: string, conduct: Conduct) => call(control.setConduct, { params: { appId }, body: { conduct } }),
    /** Event by event, until the app's newest request stands there. */
    async comesTo(appId: string, state: UnbindingRequest['state']): Promise<UnbindingRequest> {
      for (let events = 0; events < 80; events += 1) {
        const request = await newest(appId);
        if (request.state === state) return request;
        await advance({ by: 'nextEvent' });
      }
      throw new Error(`${appId} never came to ${state}`);
    },
    /** Rung by rung as soon as it may be, until somebody above has moved the app. */
    async climb(appId: string): Promise<void> {
      for (let days = 0; days < 90; days += 1) {
        const request = await newest(appId);
        if (request.state === 'unbound') return;
        for (const rung of openRungs(request, await now()))
          await call(operations.escalate, { params: { requestId: request.id }, body: { rung } });
        await advance({ by: 'span', ms: DAY });
      }
      throw new Error(`Nobody moved ${appId}`);
    },
    async bookToday(): Promise<void> {
      const [shop] = (await call(operations.readRetrieval)).shops;
      const body = { shopId: shop?.id ?? '', day: dayAt(await now()) };
      await call(operations.bookVisit, { body, key: 'visit-today' });
    },
    /** The end of a line signs its holder out; they come back by the way for cancelled numbers. */
    async comeBack(): Promise<void> {
      const { number, idTail } = personWith(personId);
      await call(operations.sendCode, { body: { way: 'cancelledNumber', number, idTail } });
      await call(operations.answerCode, { body: { code: '123456' } });
    },
  };
}
export type PersonAt = Awaited<ReturnType<typeof personAt>>;
