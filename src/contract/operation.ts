/** What one operation of the service is: method, path, bodies, and the problems it may answer with. */

import type * as v from 'valibot';
import type { ServiceProblem } from '#domain/problemCodes.ts';

type Schema = v.GenericSchema;

export type Operation<
  Name extends string = string,
  Body extends Schema | null = Schema | null,
  Output extends Schema | null = Schema | null,
  Path extends string = string,
> = {
  name: Name;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for each path parameter; ids are opaque. */
  path: Path;
  /** For the twin's own operations; those of the service have theirs in summaries.ts. */
  summary?: string;
  /** Who may call it. */
  needs: 'nobody' | 'challenge' | 'session';
  body: Body;
  /** Null: the answer is 204 without a body. */
  output: Output;
  problems: readonly ServiceProblem[];
  /** Wants an `Idempotency-Key` header; the same key gives the same answer. */
  idempotent?: true;
};

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type ParamsOf<O extends Operation> = Record<ParamNames<O['path']>, string>;
export type BodyOf<O extends Operation> = O['body'] extends Schema ? v.InferOutput<O['body']> : undefined;
export type OutputOf<O extends Operation> = O['output'] extends Schema ? v.InferOutput<O['output']> : undefined;

/** What a caller gives: each part only where the operation has it. */
export type InputOf<O extends Operation> = ([ParamNames<O['path']>] extends [never]
  ? object
  : { params: ParamsOf<O> }) &
  (O['body'] extends Schema ? { body: v.InferInput<O['body']> } : object) &
  (O['idempotent'] extends true ? { idempotencyKey: string } : object);

export function operation<
  const Name extends string,
  const Path extends string,
  const O extends Operation<Name, Schema | null, Schema | null, Path>,
>(declared: O & { name: Name; path: Path }): O {
  return declared;
}

/** A row of problems that any operation may answer with, beside its own. */
export const commonProblems = [
  'badInput',
  'tooManyRequests',
  'serviceFault',
  'serviceUnavailable',
] as const satisfies readonly ServiceProblem[];
