/** What the person agreed to, and which messages they want. */
import * as v from 'valibot';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { id, instant } from '#contract/words.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;

export const messageKinds = ['inquiryAnswers', 'requestChanges', 'dueDates', 'coolingOffDates'] as const;
export type MessageKind = (typeof messageKinds)[number];
export const consentKinds = ['idTail', 'messages', 'appJoins'] as const;

export const preferences = v.object({
  /** Text messages to the line (to the contact number once cancelled): each kind is opt-in. */
  messages: v.object(v.entriesFromList(messageKinds, v.boolean())),
  consents: v.array(v.object({ kind: openWord(consentKinds), givenAt: instant })),
  /** Apps whose joining the person wants to hear of. */
  watchedAppIds: v.array(id),
});
export type Preferences = v.InferOutput<typeof preferences>;

export const readPreferences = operation({
  name: 'readPreferences',
  method: 'GET',
  path: '/api/preferences',
  needs: 'session',
  body: null,
  output: preferences,
  problems: signedInProblems,
});

export const chooseMessages = operation({
  name: 'chooseMessages',
  method: 'PUT',
  path: '/api/preferences/messages',
  needs: 'session',
  body: v.object(v.entriesFromList(messageKinds, v.boolean())),
  output: preferences,
  problems: signedInProblems,
});

export const withdrawConsent = operation({
  name: 'withdrawConsent',
  method: 'DELETE',
  path: '/api/preferences/consents/:kind',
  needs: 'session',
  body: null,
  output: preferences,
  problems: [...signedInProblems, 'notFound'],
});

export const watchApp = operation({
  name: 'watchApp',
  method: 'PUT',
  path: '/api/preferences/apps/:appId',
  needs: 'session',
  body: v.object({ watched: v.boolean() }),
  output: preferences,
  problems: [...signedInProblems, 'notFound'],
});
