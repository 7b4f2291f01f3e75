/** What a guided script is made of. Its words stand here and not among the portal's messages: they are the presenter's. */
import type { control } from '#contract/control.ts';
import type { BodyOf } from '#contract/operation.ts';
import type { Bilingual } from '#domain/app.ts';

type PersonAct = BodyOf<typeof control.actFor>['act'];

export type Move =
  | { do: 'open'; personId: string; sceneId: string; signIn?: boolean }
  | { do: 'go'; path: string }
  /** Follows the first link of the screen that says this. */
  | { do: 'follow'; words: Bilingual }
  | { do: 'advance'; ms: number }
  | { do: 'nextEvent' }
  /** To the morning of that day of the holding period. */
  | { do: 'day'; day: number }
  /** Done in the person's name; `show` goes to what it was about. */
  | { do: 'act'; act: PersonAct; appIds: readonly string[]; show?: 'submission' | 'request' };

export type Step = {
  /** One line to say aloud. */
  say: Bilingual;
  /** For the presenter's eyes. */
  note: Bilingual;
  /** What should be on the screen when the step is done. */
  screen: Bilingual;
  /** Its path, with `:id` for an id. */
  path: string;
  moves: readonly Move[];
};

export type GuidedScript = {
  id: string;
  name: Bilingual;
  /** Why somebody would want to see it. */
  about: Bilingual;
  minutes: number;
  steps: readonly Step[];
};

export const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en });

export function isOnScreen(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replace(/:id/g, '[^/]+')}$`).test(path);
}
