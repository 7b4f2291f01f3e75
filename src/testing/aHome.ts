/** For tests: what home knows of a number on which all is well, and the parts to change it by. */

import type { Known } from '#domain/account.ts';
import type { Binding } from '#domain/binding.ts';
import type { Inquiry, Reply } from '#domain/inquiry.ts';
import { aBinding } from '#testing/aBinding.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp } from '#testing/anApp.ts';

/** In milliseconds since the epoch. */
export const now = Date.parse('2026-11-23T08:00:00.000Z');

export const line = aLine({ activatedAt: '2021-03-18T02:00:00.000Z', dataSettlesAt: '2021-03-25T02:00:00.000Z' });
export const reply = (appId: string, answer: Reply['answer'], count = 0): Reply => ({
  appId,
  answer,
  count,
  at: answer === 'waiting' ? null : '2026-11-23T03:00:00.000Z',
  bindingIds: [],
  late: false,
});
export const inquiry: Inquiry = {
  id: 'inquiry',
  state: 'complete',
  submittedAt: '2026-11-23T02:00:00.000Z',
  answersDueAt: '2026-11-25T02:00:00.000Z',
  staleAt: '2026-11-30T02:00:00.000Z',
  expiresAt: '2026-12-23T02:00:00.000Z',
  replies: [reply('pay', 'found', 1), reply('chat', 'none'), reply('mute', 'silent')],
};
export const binding = (id: string, patch: Partial<Binding> = {}): Binding =>
  aBinding({
    id,
    appId: 'pay',
    handle: 'a***b',
    boundAt: { by: 'month', month: '2023-06' },
    foundAt: inquiry.submittedAt,
    declaration: 'mine',
    ...patch,
  });
export const known: Known = {
  line,
  inquiry,
  previous: null,
  bindings: [binding('own')],
  requests: [],
  apps: [anApp('pay', { money: true, category: 'finance' }), anApp('chat', { category: 'social' })],
  capabilities: { formerHolder: true, notMine: true, leaving: true },
};
