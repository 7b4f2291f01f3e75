/** JSON that comes from outside: a request's body, a file, a save that somebody else may have written. */

/** Members that reach into every object once they are copied; checks that look at a copy no longer see them. */
const reaching: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Throws SyntaxError for what is no JSON or has such a member, RangeError for what is nested without end. */
export function parseForeign(text: string): unknown {
  return JSON.parse(text, (name, value: unknown) => {
    if (reaching.has(name)) throw new SyntaxError(`A member may not be called ${name}`);
    return value;
  });
}
