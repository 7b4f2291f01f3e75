/** What a handler is given and must give, typed by the contract: a missing operation or a wrong answer is a type error. */
import type { BodyOf, Operation, OutputOf, ParamsOf } from '#contract/operation.ts';
import type { Slot, Transact } from '#twin/world/store.ts';
import type { Tenure, World } from '#twin/world/world.ts';

export type Context<O extends Operation> = {
  world: World;
  /** Settled up to here. */
  now: number;
  sid: string | null;
  /** Tells callers apart who are not signed in; no address. */
  caller: string;
  params: ParamsOf<O>;
  body: BodyOf<O>;
  /** The signed-in tenure, for operations that need a session. */
  tenure: O['needs'] extends 'session' ? Tenure : null;
  /** For control operations, which may put another world in place of this one. */
  slot: Slot;
  /** Makes the caller's cookie hold this session; null drops it. */
  keepSession(sid: string | null): void;
};

export type Handlers<T extends Record<string, Operation>> = { [N in keyof T]: (c: Context<T[N]>) => OutputOf<T[N]> };

/** One request's way to its world: in the page the world keeps the session itself, on Node real cookies do. */
export type Call = {
  transact: Transact;
  readonly caller: string;
  readSession(world: World): string | null;
  keepSession(world: World, sid: string | null): void;
  /** To be sent with the answer. */
  cookies(): readonly string[];
};
export type Door = (request: Request) => Call;

/** The header in which the server itself says who asks; what a caller says in it counts for nothing. */
export const CALLER = 'clearline-caller';
