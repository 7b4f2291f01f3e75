/** For tests: browsers with cookies, each in front of a world of its own, which hold every answer to the contract. */
import { getResponse } from 'msw';
import * as v from 'valibot';
import { control } from '#contract/control.ts';
import type { Operation } from '#contract/operation.ts';
import { problemBody } from '#contract/problemBody.ts';
import { mswHandlers } from '#twin/http/network.ts';
import { openTwin } from '#twin/http/routes.ts';
import { openWorlds } from '#twin/world/worlds.ts';

export const origin = 'http://127.0.0.1:4400';
export const at = '2026-11-23T08:57:00.000Z';
export type Sent = { params?: Record<string, string>; body?: unknown; key?: string; headers?: Record<string, string> };

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** In front of handlers in this process, without a wire. */
export function newBrowser() {
  const twin = openTwin(openWorlds(), '', (name, error) => {
    throw new Error(name, { cause: error });
  });
  const handlers = mswHandlers(twin);
  return browserBefore(origin, (request) => getResponse(handlers, request, { baseUrl: origin }));
}

/** In front of a twin that listens at `url`, in a world of its own; `ask` is the test's own fetch. */
export function browserAt(url: string, ask: typeof fetch) {
  const browser = browserBefore(url, (request) => ask(request));
  browser.cookies.set('twin_world', crypto.randomUUID());
  return browser;
}
export type Browser = ReturnType<typeof browserBefore>;

function browserBefore(url: string, answer: (request: Request) => Promise<Response | undefined>) {
  const cookies = new Map<string, string>();
  async function raw(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await answer(new Request(url + path, { ...init, method, headers }));
    if (response === undefined) throw new Error(`${method} ${path} was not answered`);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^(\w+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name ?? '');
      else cookies.set(name ?? '', value ?? '');
    }
    return response;
  }
  function send(operation: Operation, { params = {}, body, key, headers = {} }: Sent = {}): Promise<Response> {
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
    return raw(operation.method, path, {
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
  /** The answer, which must keep to the contract. */
  async function call<O extends Operation>(operation: O, sent: Sent = {}) {
    const response = await send(operation, sent);
    if (!response.ok) throw new Error(`${operation.name}: ${response.status} ${await response.text()}`);
    demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(response.headers.get('service-time') ?? ''), 'Service-Time');
    demand(response.headers.get('cache-control') === 'no-store', 'Cache-Control');
    if (operation.output === null) {
      demand(response.status === 204, '204');
      return undefined as never;
    }
    return v.parse(operation.output, await response.json()) as v.InferOutput<NonNullable<O['output']>>;
  }
  /** The refusal, which must be one that the operation names. */
  async function refused(operation: Operation, sent: Sent = {}) {
    const response = await send(operation, sent);
    demand(response.headers.get('content-type') === 'application/problem+json', 'Content-Type');
    const problem = v.parse(v.strictObject(problemBody.entries), await response.json());
    demand(problem.status === response.status, 'status');
    demand(
      [...operation.problems, 'notFound'].includes(problem.code),
      `${operation.name} may not answer ${problem.code}`,
    );
    return { ...problem, headers: response.headers };
  }
  const open = (personId: string, more: object = {}) =>
    call(control.openScene, { body: { personId, at, signIn: true, ...more } }).then(() =>
      call(control.setWeather, { body: { latencyMs: 0, faults: [] } }),
    );
  const weather = (operation: string, kind: string, times: number | null = 1, latencyMs = 0) =>
    call(control.setWeather, { body: { latencyMs, faults: [{ operation, kind, times }] } });
  return { raw, send, call, refused, open, weather, cookies };
}
