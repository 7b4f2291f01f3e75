/** Text messages as the invented phones receive them; the demo's tray shows the newest ones. */

import type { MessageKind } from '#contract/preferences.ts';
import type { Bilingual } from '#domain/app.ts';
import { phaseAt } from '#domain/line.ts';
import { dayAt, HOUR } from '#domain/time.ts';
import { nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Message, Tenure, World } from '#twin/world/world.ts';

const KEPT = 20;

function send(world: World, to: string, text: Bilingual, code: string | null, at: number): void {
  world.messages = [...world.messages, { id: nextId(world, 'msg'), at, to, text, code }].slice(-KEPT);
}

export function sendCodeMessage(world: World, to: string, code: string, by: 'text' | 'voice', at: number): void {
  const digits = by === 'voice' ? code.split('').join(' ') : code;
  send(
    world,
    to,
    {
      'zh-CN': `${by === 'voice' ? '【语音来电】' : ''}【净号】验证码 ${digits},15 分钟内有效。我们不会打电话向您要验证码。（演示）`,
      en: `${by === 'voice' ? '[Voice call] ' : ''}[Clearline] Your code is ${digits}, valid for 15 minutes. We never call to ask for it. (Demo)`,
    },
    code,
    at,
  );
}

/** Nobody is woken by a message that is about a day. */
export const MORNING = 9 * HOUR;

const news: Record<MessageKind, Bilingual> = {
  inquiryAnswers: {
    'zh-CN': '【净号】您的查询结果已可查看。（演示）',
    en: '[Clearline] The answers to your inquiry are ready. (Demo)',
  },
  requestChanges: {
    'zh-CN': '【净号】您的解绑申请有新进展。（演示）',
    en: '[Clearline] There is news on your unbinding request. (Demo)',
  },
  dueDates: {
    'zh-CN': '【净号】您的解绑申请到了答复期限，还没有答复，请登录查看还能怎么办。（演示）',
    en: '[Clearline] An answer to your unbinding request was due and has not come; sign in to see what you can do. (Demo)',
  },
  coolingOffDates: {
    'zh-CN': '【净号】您销号的号码，取回期快到了，请登录查看还剩几天。（演示）',
    en: '[Clearline] The time to get your cancelled number back is running out; sign in to see what is left. (Demo)',
  },
};

const joined: Bilingual = {
  'zh-CN': '【净号】您在等的一个应用已接入，可以申请解绑了，请登录查看。（演示）',
  en: '[Clearline] An app that you wait for has joined: unbinding can be requested. Sign in to see which. (Demo)',
};

/** Where the line's holder wants to hear of that. */
export function tell(world: World, tenure: Tenure, kind: MessageKind, at: number): void {
  if (tenure.preferences.messages[kind]) sendNews(world, tenure, news[kind], at);
}

/** An app has joined: whoever waits for it is told, and may look which it is in their settings. */
export function tellOfJoining(world: World, appId: string, at: number): void {
  for (const tenure of world.tenures)
    if (tenure.preferences.watchedAppIds.includes(appId)) sendNews(world, tenure, joined, at);
}

/**
 * Goes to the line, to the contact number once it is cancelled; never names an app. One message a day of a kind is enough;
 * nothing goes out about a released number.
 */
function sendNews(world: World, tenure: Tenure, text: Bilingual, at: number): void {
  const phase = phaseAt(tenure.line, at);
  if (phase === 'released') return;
  const to = phase === 'coolingOff' ? tenure.contactNumber : tenure.number;
  if (to === null) return;
  const toldToday = world.messages.some((m) => m.to === to && m.text.en === text.en && dayAt(m.at) === dayAt(at));
  if (!toldToday) send(world, to, text, null, at);
}

function readMessage(world: World, messageId: string): Message {
  const message = world.messages.find((m) => m.id === messageId);
  if (message === undefined) throw new TwinProblem('notFound');
  return message;
}

/** It never arrives; the code in it stays right all the same, as with any message that is lost. */
export function dropMessage(world: World, messageId: string): void {
  const { id } = readMessage(world, messageId);
  world.messages = world.messages.filter((message) => message.id !== id);
}

export function delayMessage(world: World, messageId: string, until: number): void {
  readMessage(world, messageId).at = until;
}
