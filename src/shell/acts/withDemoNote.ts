import type { Service } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';

/** A text that leaves the portal to be pasted elsewhere: one with invented data says so first. */
export function withDemoNote(text: string, { demonstration }: Pick<Service, 'demonstration'>): string {
  return demonstration ? `${m.report_demo_note()}\n\n${text}` : text;
}
