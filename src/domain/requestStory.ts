/** What happened to a request, in one row of steps: its own history and the rungs that the person climbed above it. */
import type { Rung } from '#domain/escalation.ts';
import type { HistoryEntry, UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';

export type StepEvent =
  | HistoryEntry['event']
  | 'wroteToApp'
  | 'wroteToPlatform'
  | 'wroteToCarrier'
  | 'wroteToRegulator'
  | 'answeredInVain';

export type Step = {
  event: StepEvent;
  at: Instant;
  by: HistoryEntry['by'] | 'appPlatform' | 'regulator';
  attempt: number;
};

const letters = {
  app: 'wroteToApp',
  appPlatform: 'wroteToPlatform',
  carrier: 'wroteToCarrier',
  regulator: 'wroteToRegulator',
  unknown: 'unknown',
} as const satisfies Record<Rung | 'unknown', StepEvent>;

/** Oldest first. An answer that helped stands in the history itself, as the unbinding that it brought. */
export function storyOf({ history, escalations }: Pick<UnbindingRequest, 'history' | 'escalations'>): Step[] {
  const climbed = escalations.flatMap(({ rung, sentAt, answeredAt, outcome, attempt }): Step[] => {
    const sent: Step = { event: letters[rung], at: sentAt, by: 'person', attempt };
    return answeredAt !== null && outcome === 'notUnbound'
      ? [sent, { event: 'answeredInVain', at: answeredAt, by: rung, attempt }]
      : [sent];
  });
  return [...history, ...climbed].sort((a, b) => msOf(a.at) - msOf(b.at));
}
