import type { AppFile } from '#twin/apps/appFile.ts';
import { throughTaobao } from '#twin/apps/recipe.ts';

export default {
  id: 'cainiao',
  place: 190,
  category: 'life',
  name: ['菜鸟', 'Cainiao'],
  pinyin: 'cai niao',
  aliases: ['菜鸟驿站'],
  formerNames: ['菜鸟裹裹'],
  otherPinyin: ['cai niao yi zhan', 'cai niao guo guo'],
  about: ['查快递、寄快递、取快递。', 'For tracking, sending and collecting parcels.'],
  glyph: 'cainiao',
  recipe: throughTaobao(['菜鸟', 'Cainiao']),
} satisfies AppFile;
