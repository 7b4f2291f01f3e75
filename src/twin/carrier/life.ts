/** What has happened to a line, one event after the other: nothing that comes later takes any of it away. */
import type { Life, LifeEvent } from '#domain/life/life.ts';
import { instantOf } from '#domain/time.ts';
import type { Tenure } from '#twin/world/world.ts';

/** `at`: the twin's time, in milliseconds. */
export function happens(tenure: Tenure, event: LifeEvent, at: number): void {
  tenure.life = [...tenure.life, { event, at: instantOf(at) }];
}

export function lifeOf({ life, inquiries }: Tenure): Life {
  return { events: life, lookUps: inquiries.map(({ submittedAt }) => submittedAt) };
}
