/** A browser as a service sees it: cookies, one request after the other, and a record of every exchange. */

import * as v from 'valibot';
import type { Operation, OutputOf } from '#contract/operation.ts';
import { type ProblemBody, problemBody } from '#contract/problemBody.ts';

const LONGEST_WAIT_MS = 30_000;
/** Longer than this nobody waits at a terminal for a limit to open. */
const LONGEST_PAUSE_MS = 65_000;

export type Exchange = {
  /** Null for requests that no operation describes. */
  operation: Operation | null;
  /** As a person would name it: method and path template. */
  name: string;
  /** 0: there was no answer, and `text` says why. */
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
  receivedAt: number;
};

export type Sent = {
  params?: Record<string, string>;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
  /** Sent as it stands, in place of `body`. */
  text?: string;
};

export type Asked<O extends Operation> = {
  exchange: Exchange;
  /** What the contract reads from the answer; null for refusals and for what it can't read. */
  output: OutputOf<O> | null;
  problem: ProblemBody | null;
  code: string | null;
};

export type Log = Exchange[];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export class Visitor {
  readonly cookies = new Map<string, string>();
  /** Whole Set-Cookie lines, as they came. */
  readonly setCookies: string[] = [];
  readonly #baseUrl: string;
  readonly #log: Log;

  constructor(baseUrl: string, log: Log) {
    this.#baseUrl = baseUrl.replace(/\/$/, '');
    this.#log = log;
  }

  async ask<O extends Operation>(operation: O, sent: Sent = {}): Promise<Asked<O>> {
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(sent.params?.[name] ?? ''));
    const exchange = await this.send(operation.method, path, sent, operation);
    const read = operation.output === null ? null : v.safeParse(operation.output, exchange.json);
    const problem = v.safeParse(problemBody, exchange.json);
    return {
      exchange,
      output: exchange.status === 200 && read?.success === true ? (read.output as OutputOf<O>) : null,
      problem: problem.success ? problem.output : null,
      code: problem.success ? problem.output.code : null,
    };
  }

  /** Waits once where the service limits how often one may ask. */
  async send(method: string, path: string, sent: Sent = {}, operation: Operation | null = null): Promise<Exchange> {
    const first = await this.#once(method, path, sent, operation);
    const pauseMs = Number(first.headers.get('retry-after')) * 1_000;
    const isLimit = first.status === 429 && (first.json as { code?: unknown } | undefined)?.code === 'tooManyRequests';
    if (!isLimit || !(pauseMs > 0 && pauseMs <= LONGEST_PAUSE_MS)) return first;
    await new Promise((done) => setTimeout(done, pauseMs));
    return this.#once(method, path, sent, operation);
  }

  async #once(method: string, path: string, sent: Sent, operation: Operation | null): Promise<Exchange> {
    const body = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
    const name = `${method} ${operation?.path ?? path}`;
    let exchange: Exchange;
    try {
      const response = await fetch(this.#baseUrl + path, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST_WAIT_MS),
        headers: {
          accept: 'application/json',
          'clearline-client': 'conformance',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(this.cookies.size === 0 ? {} : { cookie: this.cookieHeader() }),
          ...(sent.key === undefined ? {} : { 'idempotency-key': sent.key }),
          ...sent.headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      const { status, headers } = response;
      exchange = { operation, name, status, headers, text, json: parsed(text), receivedAt: Date.now() };
      for (const line of headers.getSetCookie()) this.#keep(line);
    } catch (error) {
      const cause = error instanceof Error ? String(error.cause ?? error.message) : String(error);
      const nothing = { status: 0, headers: new Headers(), json: undefined, receivedAt: Date.now() };
      exchange = { operation, name, text: cause, ...nothing };
    }
    this.#log.push(exchange);
    return exchange;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(line: string): void {
    this.setCookies.push(line);
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.trim().split(/=(.*)/s);
    const isOver = attributes.some((attribute) => {
      const [key = '', told = ''] = attribute.trim().split('=');
      if (/^max-age$/i.test(key)) return Number(told) <= 0;
      return /^expires$/i.test(key) && Date.parse(told) < Date.now();
    });
    if (isOver || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
