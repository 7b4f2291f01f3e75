/** Every operation with its handler, and how a request finds its own. */
import { control } from '#contract/control.ts';
import { type Operations, operations } from '#contract/operations.ts';
import { ID } from '#contract/words.ts';
import { accountHandlers } from '#twin/http/accounts.ts';
import type { Door, Handlers } from '#twin/http/context.ts';
import { controlHandlers } from '#twin/http/control.ts';
import { numberHandlers } from '#twin/http/numbers.ts';
import { requestHandlers } from '#twin/http/requests.ts';
import { sessionHandlers } from '#twin/http/sessions.ts';
import { missing, type Params, type Route, routesOf } from '#twin/http/translate.ts';
import { appDetailsOf, appsOf } from '#twin/service/portal.ts';
import { evidence, service } from '#twin/service/service.ts';
import { capabilitiesOf } from '#twin/service/submissions.ts';

const handlers: Handlers<Operations> = {
  readService: ({ world }) => ({ ...service, capabilities: capabilitiesOf(world) }),
  readEvidence: () => evidence,
  listApps: ({ world }) => [...appsOf(world)],
  listAppDetails: ({ world }) => [...appDetailsOf(world)],
  ...sessionHandlers,
  ...numberHandlers,
  ...accountHandlers,
  ...requestHandlers,
};

export type Twin = {
  routes: Route[];
  /** Answers what no route answers. */
  missing(request: Request): Promise<Response>;
  /** Put before each path; '' as a rule. */
  base: string;
};

/** A fault of the twin itself goes to the log by operation and place; input and answers never do. */
function tellFault(name: string, error: unknown): void {
  console.error(`The twin could not carry out ${name}:`, error);
}

export function openTwin(door: Door, base = '', onFault = tellFault): Twin {
  const routes = [
    ...routesOf(operations, handlers, door, onFault),
    ...routesOf(control, controlHandlers, door, onFault),
  ];
  return { routes, missing: missing(door), base };
}

/** An operation has one address, letter for letter: what is written in another way is another one, which nothing stands at. */
const patterns = new Map<string, RegExp>(
  [...Object.values(operations), ...Object.values(control)].map(({ path }) => [
    path,
    new RegExp(`^${path.replace(/:(\w+)/g, `(?<$1>${ID})`)}$`),
  ]),
);

function paramsIn(path: string, pathname: string): Params | null {
  const match = patterns.get(path)?.exec(pathname);
  return match == null ? null : { ...match.groups };
}

/** Whether the path belongs to the service at all. */
export function isServed({ base }: Twin, pathname: string): boolean {
  return pathname.startsWith(`${base}/api/`) || pathname.startsWith(`${base}/twin/`);
}

/** What stands at this path, whatever the method. */
export function routesAt(twin: Twin, pathname: string): { route: Route; params: Params }[] {
  return twin.routes.flatMap((route) => {
    const params = paramsIn(route.path, pathname.slice(twin.base.length));
    return params === null ? [] : [{ route, params }];
  });
}

/** The answer, however the request has come; so long it has been on its way already. */
export function dispatch(twin: Twin, request: Request, waitedMs = 0): Promise<Response> {
  const found = routesAt(twin, new URL(request.url).pathname).find(({ route }) => route.method === request.method);
  return found === undefined ? twin.missing(request) : found.route.answer(request, found.params, waitedMs);
}
