/**
 * Lets time change the world, lazily: what has come due is applied one by one, each at its own instant and never at `now`,
 * so that one advance of ninety days gives the same world as ninety leaps of a day.
 */
import type { Bilingual } from '#domain/app.ts';
import { MINUTE } from '#domain/time.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { applyCancellationDue } from '#twin/carrier/cancellation.ts';
import { release } from '#twin/carrier/lines.ts';
import { tell } from '#twin/carrier/messages.ts';
import { applyAppJoins } from '#twin/carrier/preferences.ts';
import { applyVisitDay } from '#twin/carrier/retrieval.ts';
import { applyRecheck, comeBack } from '#twin/service/accounts.ts';
import { applyAnswerDue } from '#twin/service/answersDue.ts';
import { applyEscalationAnswer } from '#twin/service/escalations.ts';
import { applyInquiryDue, applyReply } from '#twin/service/inquiries.ts';
import { applyActionLapses, applyStep } from '#twin/service/requests.ts';
import { rowWith } from '#twin/world/rows.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

function apply(world: World, tenure: Tenure, item: AgendaItem): void {
  if (item.kind === 'reply') applyReply(world, tenure, item);
  else if (item.kind === 'inquiryDue') applyInquiryDue(world, tenure, item);
  else if (item.kind === 'requestStep') applyStep(world, tenure, item);
  else if (item.kind === 'actionLapses') applyActionLapses(world, tenure, item);
  else if (item.kind === 'escalationAnswer') applyEscalationAnswer(world, tenure, item);
  else if (item.kind === 'answerDue') applyAnswerDue(world, tenure, item);
  else if (item.kind === 'appJoins') applyAppJoins(world, item);
  else if (item.kind === 'recheck') applyRecheck(tenure, item);
  else if (item.kind === 'comesBack') comeBack(tenure, item);
  else if (item.kind === 'cancellationDue') applyCancellationDue(world, tenure, item);
  else if (item.kind === 'visitDay') applyVisitDay(world, tenure, item);
  else if (item.kind === 'coolingOffDate') tell(world, tenure, 'coolingOffDates', item.at);
  else release(world, tenure, item);
}

/** More than any scene brings in a season; beyond it the oldest are forgotten. */
const KEPT_EVENTS = 600;

export function settle(world: World, now: number): void {
  for (let item = world.agenda[0]; item !== undefined && item.at <= now; item = world.agenda[0]) {
    world.agenda.shift();
    const { lineId } = item;
    const tenure = world.tenures.find((t) => t.line.id === lineId);
    if (tenure === undefined) continue;
    world.events.push({ at: item.at, what: whatOf(world, tenure, item) });
    apply(world, tenure, item);
  }
  if (world.events.length > KEPT_EVENTS) world.events = world.events.slice(-KEPT_EVENTS);
  world.settledAt = Math.max(world.settledAt, now);
}

function appIdOf(item: AgendaItem, tenure: Tenure): string | undefined {
  if (item.kind === 'reply' || item.kind === 'appJoins') return item.appId;
  if (item.kind === 'recheck' || item.kind === 'comesBack')
    return rowWith(tenure.bindings, 'id', item.bindingId)?.appId;
  if ('requestId' in item) return rowWith(tenure.requests, 'id', item.requestId)?.appId;
  return undefined;
}

/** For the presenter, so it may name the app that the person does not know of yet. */
const words: Record<AgendaItem['kind'], (name: Bilingual) => Bilingual> = {
  reply: (app) => ({ 'zh-CN': `${app['zh-CN']}回复查询`, en: `${app.en} answers the inquiry` }),
  inquiryDue: () => ({ 'zh-CN': '查询满 48 小时', en: 'The inquiry has run for 48 hours' }),
  requestStep: (app) => ({ 'zh-CN': `${app['zh-CN']}处理解绑申请`, en: `${app.en} moves the unbinding request` }),
  actionLapses: (app) => ({ 'zh-CN': `${app['zh-CN']}等您补充的期限到了`, en: `${app.en} stops waiting for you` }),
  escalationAnswer: (app) => ({
    'zh-CN': `${app['zh-CN']}的申请升级后有答复`,
    en: `An answer to the escalated request about ${app.en}`,
  }),
  answerDue: (app) => ({
    'zh-CN': `${app['zh-CN']}到了答复期限，没有答复`,
    en: `${app.en} was due to answer and has not`,
  }),
  recheck: (app) => ({ 'zh-CN': `${app['zh-CN']}回复复查`, en: `${app.en} answers the re-check` }),
  comesBack: (app) => ({ 'zh-CN': `${app['zh-CN']}又绑定了这个号码`, en: `${app.en} links the number anew` }),
  appJoins: (app) => ({ 'zh-CN': `${app['zh-CN']}接入解绑`, en: `${app.en} joins unbinding` }),
  cancellationDue: () => ({ 'zh-CN': '销号生效', en: 'The cancellation takes effect' }),
  visitDay: () => ({ 'zh-CN': '到营业厅取回号码的日子', en: 'The visit to the shop' }),
  coolingOffDate: () => ({ 'zh-CN': '提醒取回期的日子', en: 'A day to be reminded of the holding period' }),
  coolingOffEnds: () => ({ 'zh-CN': '取回期结束', en: 'The time to get the number back ends' }),
};

/** Everything that time can bring. */
export const agendaKinds = Object.keys(words) as AgendaItem['kind'][];

function whatOf(world: World, tenure: Tenure, item: AgendaItem): Bilingual {
  const app = findApp(world, appIdOf(item, tenure) ?? '');
  return words[item.kind](app?.name ?? { 'zh-CN': '应用', en: 'An app' });
}

/** What time alone brings next to the scene's number (to any number where no scene is open). */
export function nextEvent(world: World): { at: number; what: Bilingual } | null {
  for (const item of world.agenda) {
    const tenure = world.tenures.find((t) => t.line.id === item.lineId);
    if (tenure === undefined || (world.scene !== null && tenure.number !== world.scene.number)) continue;
    return { at: item.at, what: whatOf(world, tenure, item) };
  }
  return null;
}

/** At the latest a page looks again after so long: another device, or the console, may have changed something. */
const LOOK_AT_LATEST_MS = 5 * MINUTE;

/** When a page that shows how things stand should look again: once the next thing has happened, and now and then. */
export function nextLookAt(world: World, now: number): number {
  return Math.min(now + LOOK_AT_LATEST_MS, Math.max(now, nextEvent(world)?.at ?? Number.POSITIVE_INFINITY) + 1_000);
}
