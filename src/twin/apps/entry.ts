/** A row of the catalogue, written short: what most apps have in common is filled in here. */
import type { App, AppCategory, Coverage } from '#domain/app.ts';
import type { Month } from '#domain/time.ts';
import { accountsPerNumber, before, hotlines } from '#twin/apps/facts.ts';
import { both, type Pair } from '#twin/apps/pair.ts';
import { recipes } from '#twin/apps/recipes.ts';
import type { SourceId } from '#twin/service/sources.ts';

export type Row = {
  id: string;
  name: Pair;
  pinyin: string;
  initials?: string;
  about: Pair;
  aliases?: string[];
  formerNames?: string[];
  money?: true;
  recovery?: true;
};

const sampleCovered: Coverage = { state: 'covered', evidence: 'sample', sourceId: null, since: null };
const notCovered: Coverage = { state: 'notCovered', evidence: 'sample', sourceId: null, since: null };

function sourced(ids: string, sourceId: SourceId, since: Month): [string, Coverage][] {
  return ids.split(' ').map((id) => [id, { state: 'covered', evidence: 'source', sourceId, since }]);
}

function sampled(ids: string): [string, Coverage][] {
  return ids.split(' ').map((id) => [id, sampleCovered]);
}

/** Nine apps are named by sources. The names of the later sixteen were never published: the rest is this demo's choice. */
const inquiry = new Map([
  ...sourced('wechat qq taobao alipay baidu kuaishou douyin jd meituan', 'oneIdLaunch', '2022-07'),
  ...sampled('weibo xiaohongshu bilibili pinduoduo eleme amap 12306'),
]);

const unbinding = new Map([
  ...sourced('weibo toutiao xiaomi-account', 'unbindingLaunch', '2022-06'),
  ...sourced('taobao alipay meituan dianping douyin', 'mobile2024', '2024-04'),
  ...sourced('wechat jd baidu', 'refreshUpgrade', '2025-05'),
  ...sampled('qq kuaishou xiaohongshu bilibili zhihu tieba tmall pinduoduo xianyu eleme amap didi 12306 ctrip iqiyi'),
  ...sampled('netease-music qqmusic 58tongcheng dingtalk baidunetdisk quark'),
]);

export function entry(category: AppCategory, row: Row): App {
  const { id } = row;
  return {
    id,
    name: both(row.name),
    aliases: row.aliases ?? [],
    formerNames: row.formerNames ?? [],
    category,
    glyph: id,
    pinyin: row.pinyin,
    initials: row.initials ?? null,
    money: row.money ?? false,
    recovery: row.recovery ?? false,
    inquiry: { ...(inquiry.get(id) ?? notCovered) },
    unbinding: { ...(unbinding.get(id) ?? notCovered) },
    hotline: hotlines[id] ?? null,
    accountsPerNumber: accountsPerNumber(id),
    about: both(row.about),
    before: before[id] ?? null,
    steps: recipes[id] ?? null,
  };
}

/** An app that does not exist: nothing about it is a fact. */
export function inventedApp(
  id: string,
  name: Pair,
  category: AppCategory,
  pinyin: string,
  reach: { unbinding: boolean } = { unbinding: true },
): App {
  return {
    id,
    name: both(name),
    aliases: [],
    formerNames: [],
    category,
    glyph: null,
    pinyin,
    initials: null,
    money: false,
    recovery: false,
    inquiry: { ...sampleCovered },
    unbinding: { ...(reach.unbinding ? sampleCovered : notCovered) },
    hotline: null,
    accountsPerNumber: null,
    about: both(['演示用的应用，不是真的。', 'An app invented for this demo; it does not exist.']),
    before: null,
    steps: null,
  };
}
