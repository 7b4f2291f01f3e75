/** The kinds of account that people note by hand. */
import type { CareGroup } from '#domain/app.ts';

/** What people forget, by kind, and what each kind guards. The order is our advice: money, then what opens other accounts. */
export const guardedBy = {
  bank: 'money',
  investment: 'money',
  insurance: 'money',
  socialInsurance: 'money',
  mailbox: 'recovery',
  device: 'recovery',
  chat: 'social',
  government: 'rest',
  health: 'rest',
  school: 'rest',
  work: 'rest',
  travel: 'rest',
  courier: 'rest',
  household: 'rest',
  shop: 'rest',
  other: 'rest',
} as const satisfies Record<string, CareGroup>;
export type NotedKind = keyof typeof guardedBy;

export const notedKinds = Object.keys(guardedBy) as [NotedKind, ...NotedKind[]];

export const isNotedKind = (text: unknown): text is NotedKind => notedKinds.some((kind) => kind === text);
