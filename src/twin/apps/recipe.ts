/** How a recipe is written down: most apps keep the number in the same corner, and some have no sign-in of their own. */
import type { App, SwitchingSteps } from '#domain/app.ts';
import { both, eachBoth, type Pair } from '#twin/apps/languagePair.ts';
import type { SourceId } from '#twin/service/sources.ts';

/** When these descriptions were put together; labels inside apps drift. */
const LOOKED_AT = '2026-11-20';

export type Recipe = {
  path: Pair;
  steps: readonly Pair[];
  /** Left out: nobody has published what the app asks for. */
  proof?: Pair;
  /** The source that found that the app asks for a code on the old number as well as on the new one. */
  bothCodesBy?: SourceId;
  /** Where the old number is not needed for certain. Left out: not known, or both codes are asked for. */
  oldNumber?: 'helps' | 'notNeeded';
  /** Apps with whose account this one is entered, so that the number stands there. */
  keptIn?: readonly string[];
  /** The usual way, for want of anything that is known of this app. */
  general?: true;
  /** Only where the way is long-standing and widely published. */
  sure?: true;
};

const whatItAsks: Pair = ['不清楚，以应用内页面为准', 'not known; check in the app'];
const bothCodes: Pair = [
  '旧号码和新号码各收一次验证码，所以要在旧卡还能收短信时办',
  'a code on the old number and one on the new; do it while the old SIM still receives texts',
];
export const enterNew: Pair = ['输入新号码和收到的验证码', 'Enter the new number and the code it receives'];
export const enterBoth: Pair = [
  '先填旧号码的验证码，再填新号码的',
  'Enter the code from the old number, then the one from the new',
];

/** The recipe as the service tells it. */
export function writtenOut({ path, steps, proof, bothCodesBy, general, sure }: Recipe): SwitchingSteps {
  return {
    path: both(path),
    steps: eachBoth(steps),
    proof: both(proof ?? (bothCodesBy === undefined ? whatItAsks : bothCodes)),
    general: general ?? false,
    lastLookedAt: LOOKED_AT,
    sure: sure ?? false,
  };
}

/** Whether it takes the old number. */
export const oldNumberOf = ({ bothCodesBy, oldNumber }: Recipe): App['oldNumber'] =>
  bothCodesBy === undefined
    ? { need: oldNumber ?? 'unknown', sourceId: null }
    : { need: 'needed', sourceId: bothCodesBy };

const settings: Pair = ['设置', 'Settings'];

type Corner = { me?: Pair; safety?: Pair; row?: Pair } & Pick<Recipe, 'bothCodesBy'>;

/** Me, settings, account and security, phone number: where most apps keep it. */
export function inSettings(app: Pair, corner: Corner = {}): Recipe {
  const {
    me = ['我的', 'Me'],
    safety = ['账号与安全', 'Account and security'],
    row = ['手机号', 'Phone number'],
    ...found
  } = corner;
  const path = (i: 0 | 1) => [me[i], settings[i], safety[i], row[i]].join(' → ');
  return {
    path: [path(0), path(1)],
    ...(path(0) === usualPath[0] && { general: true }),
    steps: [
      [`打开${app[0]}，点“${me[0]}”，再点“${settings[0]}”`, `Open ${app[1]}, tap ${me[1]}, then ${settings[1]}`],
      [`点“${safety[0]}”，再点“${row[0]}”`, `Tap ${safety[1]}, then ${row[1]}`],
      found.bothCodesBy === undefined ? enterNew : enterBoth,
    ],
    ...found,
  };
}

/** The path of `inSettings` where nothing in it has another name. */
export const usualPath: Pair = [
  '我的 → 设置 → 账号与安全 → 手机号',
  'Me → Settings → Account and security → Phone number',
];

/** An app that people enter with another app's account: the number stands there. */
export function through(app: Pair, ownerId: string, owner: Pair, way: Pair = usualPath): Recipe {
  return {
    keptIn: [ownerId],
    path: [`在${owner[0]}里改：${way[0]}`, `In ${owner[1]}: ${way[1]}`],
    ...(way === usualPath && { general: true }),
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

/** Baidu's own apps. */
export const throughBaidu = (app: Pair): Recipe => through(app, 'baidu', ['百度', 'Baidu']);

/** Apps of one house, which people often enter with their Taobao account. */
export const throughTaobao = (app: Pair): Recipe =>
  through(
    app,
    'taobao',
    ['淘宝', 'Taobao'],
    ['我的淘宝 → 设置 → 账号与安全 → 修改手机号', 'My Taobao → Settings → Account and security → Change number'],
  );

/** Apps that people enter with WeChat or QQ. */
export const throughTencent = (app: Pair, last: Pair): Recipe => ({
  keptIn: ['wechat', 'qq'],
  path: ['在登录用的微信或 QQ 里改', 'In the WeChat or QQ account that you sign in with'],
  steps: [
    [
      `先看${app[0]}是用微信、QQ 还是手机号登录的`,
      `See whether you enter ${app[1]} with WeChat, QQ or the phone number`,
    ],
    ['微信或 QQ 登录的，到微信或 QQ 里换', 'With WeChat or QQ: switch the number there'],
    last,
  ],
});

/** Banks keep the number per card, and change it for whoever shows the ID card. */
export const atTheBank: Recipe = {
  sure: true,
  path: ['银行网点柜台；不少手机银行也能刷脸办理', 'At the bank counter; many bank apps also do it with a face check'],
  steps: [
    ['带上身份证和银行卡去网点', 'Take your ID card and bank card to a branch'],
    ['请柜员更改“预留手机号”', 'Ask the teller to change the phone number on file'],
    ['每张卡都要改一次，再改手机银行的登录号码', 'Change it for every card, then the sign-in number of the bank app'],
  ],
  proof: ['身份证和银行卡；只凭手机号办不了', 'your ID card and bank card; the number alone is never enough'],
  oldNumber: 'notNeeded',
};
