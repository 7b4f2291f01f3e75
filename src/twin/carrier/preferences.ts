/** Messages wanted, consents given, apps watched; choosing a message is the consent to it. */

import { consentKinds, type MessageKind, type Preferences } from '#contract/preferences.ts';
import { DAY, dayAt, instantOf, monthOf } from '#domain/time.ts';
import { findApp, mayJoin } from '#twin/apps/appsOfWorld.ts';
import { tellOfJoining } from '#twin/carrier/messages.ts';
import { schedule } from '#twin/world/agenda.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

/** From the first person who waits for it. */
const JOINS_AFTER = 14 * DAY;

type ConsentKind = (typeof consentKinds)[number];

const none: Preferences['messages'] = {
  inquiryAnswers: false,
  requestChanges: false,
  dueDates: false,
  coolingOffDates: false,
};

export function noPreferences(): Preferences {
  return { messages: { ...none }, consents: [], watchedAppIds: [] };
}

/** A consent stands as long as something is done on it, with the day on which it was first given. */
function keepConsent(preferences: Preferences, kind: ConsentKind, isGiven: boolean, now: number): void {
  const others = preferences.consents.filter((consent) => consent.kind !== kind);
  const standing = preferences.consents.find((consent) => consent.kind === kind) ?? { kind, givenAt: instantOf(now) };
  preferences.consents = isGiven ? [...others, standing] : others;
}

export function chooseMessages(tenure: Tenure, messages: Record<MessageKind, boolean>, now: number): Preferences {
  tenure.preferences.messages = { ...messages };
  keepConsent(tenure.preferences, 'messages', Object.values(messages).some(Boolean), now);
  return tenure.preferences;
}

/** Throws notFound for a consent that was not given. What hangs on it ends with it. */
export function withdrawConsent(tenure: Tenure, kind: string, now: number): Preferences {
  const { preferences } = tenure;
  const given = consentKinds.find((known) => known === kind);
  if (given === undefined || preferences.consents.every((consent) => consent.kind !== given))
    throw new TwinProblem('notFound');
  keepConsent(preferences, given, false, now);
  if (given === 'messages') preferences.messages = { ...none };
  if (given === 'appJoins') preferences.watchedAppIds = [];
  return preferences;
}

export function watchApp(world: World, tenure: Tenure, appId: string, watched: boolean, now: number): Preferences {
  const app = findApp(world, appId);
  if (app === undefined) throw new TwinProblem('notFound');
  const { preferences } = tenure;
  const others = preferences.watchedAppIds.filter((id) => id !== appId);
  preferences.watchedAppIds = watched ? [...others, appId] : others;
  keepConsent(preferences, 'appJoins', preferences.watchedAppIds.length > 0, now);
  const isPlanned = world.agenda.some((item) => item.kind === 'appJoins' && item.appId === appId);
  if (watched && mayJoin(app) && !isPlanned)
    schedule(world, { kind: 'appJoins', at: now + JOINS_AFTER, lineId: tenure.line.id, appId });
  return preferences;
}

export function applyAppJoins(world: World, { appId, at }: AgendaItem & { kind: 'appJoins' }): void {
  world.joined = { ...world.joined, [appId]: monthOf(dayAt(at)) };
  tellOfJoining(world, appId, at);
}
