/** For tests: what the portal sees over the wire, and the walk through the domain's table that each request has taken. */
import { control } from '#contract/control.ts';
import type { OutputOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { afterEvent, type RequestEvent, type RequestState, type UnbindingRequest } from '#domain/request.ts';
import { msOf } from '#domain/time.ts';
import type { Browser } from '#testing/newBrowser.ts';

export type Seen = {
  accounts: OutputOf<typeof operations.readAccounts>;
  line: OutputOf<typeof operations.readLine>;
  requests: OutputOf<typeof operations.listRequests>;
  standing: OutputOf<typeof operations.readCancellation>;
  retrieval: OutputOf<typeof operations.readRetrieval>;
  apps: OutputOf<typeof operations.listApps>;
  service: OutputOf<typeof operations.readService>;
  now: number;
};

/** What never changes within a scene is taken over from an earlier look. */
export async function look({ call }: Browser, earlier: Pick<Seen, 'apps' | 'service'> | null): Promise<Seen> {
  const [accounts, line, requests, standing, retrieval, state] = await Promise.all([
    call(operations.readAccounts),
    call(operations.readLine),
    call(operations.listRequests),
    call(operations.readCancellation),
    call(operations.readRetrieval),
    call(control.readTwin),
  ]);
  const apps = earlier?.apps ?? (await call(operations.listApps));
  const service = earlier?.service ?? (await call(operations.readService));
  return { accounts, line, requests, standing, retrieval, apps, service, now: msOf(state.now) };
}

export type Way = { from: RequestState; event: RequestEvent };

/** The ways that the history tells, one after the other. Throws where the table has no such way, or the end is not the state. */
export function waysOf({ id, state, attempt, history }: UnbindingRequest): Way[] {
  const fail = (what: string): never => {
    throw new Error(`${id}: ${what} in ${history.map(({ event }) => event).join(', ')}; ${state}`);
  };
  let at: RequestState = 'submitted';
  let counted = 1;
  const ways: Way[] = [];
  for (const [index, { event, at: instant, attempt: told }] of history.entries()) {
    const before = history[index - 1];
    if (before !== undefined && instant < before.at) fail(`${event} before what came before it`);
    if (event === 'unknown') fail('an unknown event');
    else if (index > 0) {
      ways.push({ from: at, event });
      at = afterEvent(at, event) ?? fail(`no way from ${at} by ${event}`);
    } else if (event !== 'submitted') fail('it does not begin with the submission');
    if (event === 'sentAgain') counted += 1;
    if (told !== counted) fail(`attempt ${told} instead of ${counted}`);
  }
  if (at !== state) fail(`the history leads to ${at}`);
  if (attempt !== counted) fail(`attempt ${attempt} instead of ${counted}`);
  return ways;
}
