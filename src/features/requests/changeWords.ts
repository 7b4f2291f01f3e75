/** What changed since the last look, in one polite sentence each; many changes are only counted. */

import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { UnbindingRequest } from '#domain/request.ts';

const MOST_NAMED = 3;

export function changeWords(changed: readonly UnbindingRequest[], apps: ReadonlyMap<string, App>, now: number): string {
  if (changed.length > MOST_NAMED) return m.requests_announce_many({ count: changed.length });
  return changed
    .map((request) => m.requests_announce({ app: appName(apps.get(request.appId)), state: requestWord(request, now) }))
    .join(' ');
}
