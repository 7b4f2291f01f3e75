/** For tests: for each operation, where in the portal somebody meets it, and what their hands do until it is asked. */
import { type OperationName, operations } from '#contract/operations.ts';
import type { Browser } from '#testing/newBrowser.ts';
import { fill, press, tick } from '#testing/portal/hands.ts';
import type { Portal } from '#testing/portal/wholePortal.ts';

type Step = (portal: Portal) => unknown;
export type Way = {
  personId: string;
  sceneId: string;
  path: string | ((portal: Browser) => Promise<string>);
  signIn?: false;
  /** In order; the last one asks the operation. None where opening the screen does. */
  steps?: readonly Step[];
};

const tap = (name: RegExp) => () => press(name);
const choose = (name: RegExp) => () => tick(name);
const write = (name: RegExp, text: string) => () => fill(name, text);
/** The device sleeps for so long, and is looked at again. */
const passes =
  (ms: number): Step =>
  async ({ sleep, settled }) => {
    sleep(ms);
    window.dispatchEvent(new Event('visibilitychange'));
    await settled();
  };

const MINUTE = 60_000;

const signIn: Way = {
  personId: 'p01',
  sceneId: 'fresh',
  path: '/sign-in',
  signIn: false,
  steps: [write(/手机号码/, '154 0000 0001'), tap(/^获取验证码/)],
};
const lookUp: Way = {
  personId: 'p01',
  sceneId: 'fresh',
  path: '/look-up',
  steps: [write(/身份证号后六位/, '01151X'), choose(/单独同意/), tap(/^开始查询/)],
};
const chosen: readonly Step[] = [choose(/^支付宝/), choose(/^美团/), tap(/^下一步/)];
const submit: Way = {
  personId: 'p03',
  sceneId: 'answered',
  path: '/unbind',
  steps: [...chosen, tap(/^提交 2 项/)],
};
const opened = (personId: string, sceneId: string, path: Way['path']): Way => ({ personId, sceneId, path });
const account = (steps: readonly Step[]): Way => ({ personId: 'p01', sceneId: 'answered', path: '/accounts', steps });
const requestOf = (steps: readonly Step[], sceneId = 'hardCases', path = '/requests'): Way => ({
  personId: 'p08',
  sceneId,
  path,
  steps,
});
const visit = [choose(/东街/), choose(/11月25日/), tap(/^预约这一天/)];

/** The compiler asks for a way when an operation is added. */
export const ways: Record<OperationName, Way> = {
  readService: opened('p03', 'requests', '/help'),
  readEvidence: opened('p03', 'requests', '/rules'),
  listApps: opened('p03', 'requests', '/apps'),
  listAppDetails: opened('p11', 'ownList', '/noted'),
  readSession: opened('p03', 'requests', '/settings'),
  readLine: opened('p04', 'day83', '/number'),
  readLife: opened('p12', 'paused', '/number/life'),
  readCancellation: opened('p11', 'beforeCancelling', '/number/cancel'),
  readRetrieval: opened('p04', 'day83', '/number/retrieve'),
  readCheckCode: opened('p12', 'checked', '/holder-since'),
  readAccounts: opened('p03', 'answered', '/accounts'),
  readSubmission: opened('p03', 'requests', async ({ call }) => {
    const [request] = await call(operations.listRequests);
    return `/submissions/${request?.submissionId}`;
  }),
  listRequests: opened('p03', 'requests', '/requests'),
  readRequest: opened('p08', 'hardCases', async ({ call }) => {
    const [request] = await call(operations.listRequests);
    return `/requests/${request?.id}`;
  }),
  listNoted: opened('p11', 'ownList', '/noted'),
  noteAccount: {
    ...opened('p11', 'ownList', '/noted/school'),
    steps: [write(/叫什么名字/, '外语学校'), tap(/^记下来/)],
  },
  sayNotedDone: { ...opened('p11', 'ownList', '/noted'), steps: [tap(/^我已换好：中国工商银行/)] },
  forgetNoted: { ...opened('p11', 'ownList', '/noted'), steps: [tap(/^删掉：中国工商银行/)] },
  forgetAllNoted: { ...opened('p11', 'ownList', '/noted'), steps: [tap(/^删掉整份清单/), tap(/^删掉整份清单/)] },
  readPreferences: opened('p01', 'answered', '/settings'),
  sendCode: signIn,
  resendCode: { ...signIn, steps: [...(signIn.steps ?? []), passes(MINUTE), tap(/^重新获取验证码/)] },
  answerCode: { ...signIn, steps: [...(signIn.steps ?? []), write(/短信验证码/, '123456'), tap(/^验证/)] },
  renewProof: { ...submit, steps: [...chosen, passes(6 * MINUTE), tap(/获取验证码/)] },
  extendSession: { ...opened('p03', 'answered', '/number'), steps: [passes(13.5 * MINUTE), tap(/^继续使用/)] },
  signOut: { ...opened('p03', 'answered', '/number'), steps: [tap(/^退出/)] },
  submitCancellation: {
    ...opened('p11', 'beforeCancelling', '/number/cancel'),
    steps: [write(/销号后联系/, '154 0000 0061'), tap(/仍要提交销号/)],
  },
  withdrawCancellation: {
    ...opened('p11', 'beforeCancelling', '/number/cancel'),
    steps: [write(/销号后联系/, '154 0000 0061'), tap(/仍要提交销号/), tap(/^撤回销号/)],
  },
  bookVisit: { ...opened('p04', 'day83', '/number/retrieve'), steps: visit },
  cancelVisit: { ...opened('p04', 'booked', '/number/retrieve'), steps: [tap(/^取消预约/)] },
  makeCheckCode: { ...opened('p03', 'answered', '/holder-since'), steps: [tap(/^生成核验码/)] },
  revokeCheckCode: { ...opened('p12', 'checked', '/holder-since'), steps: [tap(/^撤销核验码/)] },
  checkHolder: {
    ...opened('p03', 'answered', '/check'),
    steps: [write(/^核验码/, '1234 5678 9014'), write(/日期/, '2026-10-01'), tap(/^核验$/)],
  },
  startInquiry: lookUp,
  askAgain: { ...opened('p02', 'gaps', '/accounts'), steps: [tap(/^再问一次：示例应用甲/)] },
  declare: account([tap(/^快手$/), tap(/^不是我的/)]),
  sayDone: account([tap(/^微信$/), tap(/^是我的$/), tap(/^我已办好/)]),
  unsayDone: account([tap(/^微信$/), tap(/^是我的$/), tap(/^我已办好/), tap(/^撤回，其实/)]),
  recheck: requestOf([tap(/^淘宝$/), tap(/^请应用复查/)], 'everyEnd', '/requests?show=done'),
  submit,
  withdraw: {
    ...submit,
    steps: [...(submit.steps ?? []), tap(/^查看进度/), tap(/^支付宝$/), tap(/^撤回$/)],
  },
  withdrawSubmission: { ...submit, steps: [...(submit.steps ?? []), tap(/^全部撤回/)] },
  sendAgain: requestOf([tap(/^示例应用甲/), tap(/^重新提交/)]),
  supply: { ...opened('p12', 'paused', '/requests'), steps: [tap(/^需要您处理/), tap(/^微博/), tap(/^仍要解绑/)] },
  appeal: requestOf([
    tap(/^示例应用甲/),
    tap(/^向应用申诉/),
    write(/为什么应该解绑/, '余额不是我的。'),
    tap(/^提交申诉/),
  ]),
  escalate: requestOf(
    [tap(/^示例应用甲/), tap(/^写信给运营商/), tap(/^我已发出/)],
    'turnedDown',
    '/requests?show=done',
  ),
  chooseMessages: { ...opened('p01', 'answered', '/settings'), steps: [tap(/^申请有变化/)] },
  withdrawConsent: { ...opened('p01', 'answered', '/settings'), steps: [tap(/^撤回：使用身份证/)] },
  watchApp: { ...opened('p01', 'answered', '/apps/unionpay'), steps: [tap(/^接入后发短信告诉我/)] },
};
