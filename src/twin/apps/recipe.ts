/** How a recipe is written down: most apps keep the number in the same corner, and some have no sign-in of their own. */
import type { OldNumberNeed, SwitchingSteps } from '#domain/app.ts';
import { both, eachBoth, type Pair } from '#twin/apps/pair.ts';

/** When these descriptions were put together; labels inside apps drift. */
const LOOKED_AT = '2026-11-20';

export type Recipe = {
  path: Pair;
  steps: readonly Pair[];
  /** Left out: nobody has published what the app asks for. */
  proof?: Pair;
  /** Left out: not known. */
  oldNumber?: OldNumberNeed;
  /** Only where the way is long-standing and widely published. */
  sure?: true;
};
export type Recipes = Readonly<Record<string, Recipe>>;

/** One newspaper test of April 2024 found that these ask for a code on the old number as well as on the new one. */
const asksBoth = new Set('douyin xiaohongshu weibo 12306 toutiao qqmusic cnki baidu'.split(' '));

const whatItAsks: Pair = ['不清楚，以应用内页面为准', 'not known; check in the app'];
export const bothCodes: Pair = [
  '旧号码和新号码各收一次验证码，所以要在旧卡还能收短信时办',
  'a code on the old number and one on the new; do it while the old SIM still receives texts',
];
export const enterNew: Pair = ['输入新号码和收到的验证码', 'Enter the new number and the code it receives'];
export const enterBoth: Pair = [
  '先填旧号码的验证码，再填新号码的',
  'Enter the code from the old number, then the one from the new',
];

export function writtenOut(id: string, { path, steps, proof, oldNumber, sure }: Recipe): SwitchingSteps {
  return {
    path: both(path),
    steps: eachBoth(steps),
    proof: both(proof ?? (asksBoth.has(id) ? bothCodes : whatItAsks)),
    oldNumber: asksBoth.has(id)
      ? { need: 'needed', sourceId: 'rebindTest2024' }
      : { need: oldNumber ?? 'unknown', sourceId: null },
    lastLookedAt: LOOKED_AT,
    sure: sure ?? false,
  };
}

const mine: Pair = ['我的', 'Me'];
const security: Pair = ['账号与安全', 'Account and security'];
const phone: Pair = ['手机号', 'Phone number'];

type Corner = { me?: Pair; settings?: Pair; safety?: Pair; row?: Pair; last?: Pair };

/** Me, settings, account and security, phone number: where most apps keep it. */
export function inSettings(app: Pair, corner: Corner = {}): Recipe {
  const { me = mine, settings = ['设置', 'Settings'], safety = security, row = phone, last = enterNew } = corner;
  const path = (i: 0 | 1) => [me[i], settings[i], safety[i], row[i]].join(' → ');
  return {
    path: [path(0), path(1)],
    steps: [
      [`打开${app[0]}，点“${me[0]}”，再点“${settings[0]}”`, `Open ${app[1]}, tap ${me[1]}, then ${settings[1]}`],
      [`点“${safety[0]}”，再点“${row[0]}”`, `Tap ${safety[1]}, then ${row[1]}`],
      last,
    ],
  };
}

/** An app that people enter with another app's account: the number stands there. */
export function through(app: Pair, owner: Pair, way: Pair): Recipe {
  return {
    path: [`在${owner[0]}里改：${way[0]}`, `In ${owner[1]}: ${way[1]}`],
    steps: [
      [
        `先看${app[0]}是不是用${owner[0]}账号登录；是的话，手机号登记在${owner[0]}`,
        `See whether you enter ${app[1]} with a ${owner[1]} account: if so, the number is kept in ${owner[1]}`,
      ],
      [`打开${owner[0]}，按上面的路径更换手机号`, `Open ${owner[1]} and change the number there, as shown above`],
      [
        `在${app[0]}里另外登记过手机号的，到它的“设置”“账号与安全”里也改一次`,
        `Where ${app[1]} keeps a number of its own, change that too, under Settings, Account and security`,
      ],
    ],
  };
}
