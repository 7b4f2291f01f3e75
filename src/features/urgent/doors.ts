/** The three emergencies: what to do in which order, whom to call, and what to say. What has no source is advice. */
import { m } from '#copy/generated/messages.js';
import type { PageSourceId } from '#domain/sources.ts';

/** `carrier`: the line's own, or all of them. */
export type Call = 'carrier' | 'alipay' | 'wechatPay' | 'police' | 'fraudLine';

export type Step = {
  what: () => string;
  calls?: readonly Call[];
  /** One sentence to say to whoever answers. */
  say?: () => string;
  /** The numbers of apps are in the catalogue. */
  toApps?: true;
  source: PageSourceId | null;
};

export type Door = {
  /** The anchor of its part of the page. */
  id: string;
  name: () => string;
  /** The first act, in a few words. */
  first: () => string;
  steps: readonly Step[];
  note: () => string;
  noteSource: PageSourceId | null;
  never: () => string;
};

const stolen: Door = {
  id: 'stolen',
  name: () => m.urgent_stolen(),
  first: () => m.urgent_stolen_first(),
  steps: [
    {
      what: () => m.urgent_stolen_carrier(),
      calls: ['carrier'],
      say: () => m.urgent_stolen_carrier_say(),
      source: 'lostPhone',
    },
    {
      what: () => m.urgent_stolen_pay(),
      calls: ['alipay', 'wechatPay'],
      say: () => m.urgent_stolen_pay_say(),
      source: 'lostPhonePeople',
    },
    { what: () => m.urgent_stolen_apps(), toApps: true, source: null },
    { what: () => m.urgent_stolen_bank(), say: () => m.urgent_stolen_bank_say(), source: 'lostPhone' },
    {
      what: () => m.urgent_stolen_police(),
      calls: ['police', 'fraudLine'],
      say: () => m.urgent_stolen_police_say(),
      source: null,
    },
    { what: () => m.urgent_stolen_card(), source: 'lostPhone' },
  ],
  note: () => m.urgent_stolen_note(),
  noteSource: null,
  never: () => m.urgent_stolen_never(),
};

const account: Door = {
  id: 'account',
  name: () => m.urgent_account(),
  first: () => m.urgent_account_first(),
  steps: [
    {
      what: () => m.urgent_account_carrier(),
      calls: ['carrier'],
      say: () => m.urgent_account_carrier_say(),
      source: null,
    },
    { what: () => m.urgent_account_password(), source: 'stolenAccount' },
    { what: () => m.urgent_account_app(), say: () => m.urgent_account_app_say(), toApps: true, source: null },
    {
      what: () => m.urgent_account_bank(),
      say: () => m.urgent_account_bank_say(),
      source: 'stolenAccount',
    },
    {
      what: () => m.urgent_account_fraud(),
      calls: ['fraudLine'],
      say: () => m.urgent_account_fraud_say(),
      source: 'fraudLine',
    },
  ],
  note: () => m.urgent_account_note(),
  noteSource: null,
  never: () => m.urgent_account_never(),
};

const money: Door = {
  id: 'money',
  name: () => m.urgent_money(),
  first: () => m.urgent_money_first(),
  steps: [
    { what: () => m.urgent_money_stop(), source: 'stopLoss' },
    {
      what: () => m.urgent_money_police(),
      calls: ['police'],
      say: () => m.urgent_money_police_say(),
      source: 'stopLoss',
    },
    { what: () => m.urgent_money_bank(), say: () => m.urgent_money_bank_say(), source: 'stopLoss' },
    {
      what: () => m.urgent_money_pay(),
      calls: ['alipay', 'wechatPay'],
      say: () => m.urgent_money_pay_say(),
      source: 'lostPhonePeople',
    },
    {
      what: () => m.urgent_money_carrier(),
      calls: ['carrier'],
      say: () => m.urgent_money_carrier_say(),
      source: null,
    },
    {
      what: () => m.urgent_money_unsure(),
      calls: ['fraudLine'],
      say: () => m.urgent_money_unsure_say(),
      source: 'fraudLine',
    },
  ],
  note: () => m.urgent_money_note(),
  noteSource: 'stopLoss',
  never: () => m.urgent_money_never(),
};

export const doors: readonly Door[] = [stolen, account, money];
