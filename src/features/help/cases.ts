/** Cases that many people have and no screen is made for: what is known, who says so, and what is only advice. */
import { m } from '#copy/generated/messages.js';
import type { Locale } from '#domain/languages.ts';
import type { Backing } from '#shell/parts/SourceMark.tsx';

type Words = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

type Part = { text: Words; source: Backing };

export type Case = {
  /** Stands in the address. */
  id: string;
  title: Words;
  /** What people type who look for it, separated by blanks. */
  keys: Words;
  parts: readonly [Part, ...Part[]];
};

export const cases: readonly Case[] = [
  {
    id: 'died',
    title: m.cases_died,
    keys: m.cases_died_keys,
    parts: [
      { text: m.cases_died_wait, source: null },
      { text: m.cases_died_keep, source: 'diedCarriers' },
      { text: m.cases_died_trouble, source: 'diedTrouble' },
      { text: m.cases_died_written, source: null },
      { text: m.cases_died_lapse, source: 'freezeExplained' },
      { text: m.cases_died_apps, source: null },
      { text: m.cases_died_portal, source: 'portal' },
    ],
  },
  {
    id: 'abroad',
    title: m.cases_abroad,
    keys: m.cases_abroad_keys,
    parts: [
      { text: m.cases_abroad_before, source: null },
      { text: m.cases_abroad_roaming, source: 'abroadRoaming' },
      { text: m.cases_abroad_park, source: null },
      { text: m.cases_abroad_lapse, source: 'freezeExplained' },
      { text: m.cases_abroad_frozen, source: 'telecomServiceSpecification' },
      { text: m.cases_abroad_back, source: null },
      { text: m.cases_abroad_gone, source: null },
    ],
  },
  {
    id: 'esim',
    title: m.cases_esim,
    keys: m.cases_esim_keys,
    parts: [
      { text: m.cases_esim_trial, source: 'esimTrial' },
      { text: m.cases_esim_two, source: 'esimCaixin' },
      { text: m.cases_esim_same, source: 'portal' },
      { text: m.cases_esim_move, source: null },
      { text: m.cases_esim_lost, source: null },
    ],
  },
  {
    id: 'child',
    title: m.cases_child,
    keys: m.cases_child_keys,
    parts: [
      { text: m.cases_child_holder, source: null },
      { text: m.cases_child_portal, source: 'portal' },
      { text: m.cases_child_age, source: 'childAges' },
      { text: m.cases_child_second, source: null },
      { text: m.cases_child_change, source: null },
    ],
  },
  {
    id: 'passport',
    title: m.cases_passport,
    keys: m.cases_passport_keys,
    parts: [
      { text: m.cases_passport_inquiry, source: 'passportExcluded' },
      { text: m.cases_passport_shop, source: 'passportShop' },
      { text: m.cases_passport_list, source: null },
      { text: m.cases_passport_renewed, source: null },
      { text: m.cases_passport_leaving, source: null },
      { text: m.cases_passport_gone, source: null },
    ],
  },
  {
    id: 'seniors',
    title: m.cases_seniors,
    keys: m.cases_seniors_keys,
    parts: [
      { text: m.cases_seniors_person, source: 'seniorsLine' },
      { text: m.cases_seniors_shop, source: 'seniorsLine' },
      { text: m.cases_seniors_large, source: 'portal' },
      { text: m.cases_seniors_beside, source: null },
      { text: m.cases_seniors_fraud, source: 'fraudLine' },
    ],
  },
];
