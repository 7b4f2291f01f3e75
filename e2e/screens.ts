/** Every screen of the site map, and how to get there: for the accessibility pass. src/routes.test.ts holds it complete. */
import type { Page } from '@playwright/test';
import type { Portal } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

export type ScreenToSee = {
  name: string;
  /** As in src/routes.tsx. */
  route: string;
  /** Nobody: the portal as it comes. */
  person?: string;
  scene?: string;
  signedOut?: true;
  path: string;
  /** What leads on from `path`: names of links and buttons, one after the other; last, a heading to wait for. */
  steps?: readonly string[];
  /** It is made to be printed, too. */
  onPaper?: true;
  /** The scene is another one after it: whoever looks next opens it anew. */
  changes?: true;
  /** Where a click does not lead. */
  reach?: (page: Page, portal: Portal) => Promise<unknown>;
};

const fresh = { person: 'p01', scene: 'fresh', signedOut: true } as const;

async function askForCode(page: Page): Promise<void> {
  await page.getByLabel('手机号码').fill('15400000001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByRole('heading', { name: '输入验证码' }).waitFor();
}

async function getTold(page: Page, button: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('heading', { name: '有问题' }).waitFor();
}

export const screens: readonly ScreenToSee[] = [
  { name: 'start', route: '/', path: '/' },
  { name: 'look up', route: 'look-up', path: '/look-up' },
  { name: 'look up, with errors', route: 'look-up', path: '/look-up', reach: (page) => getTold(page, '获取验证码') },
  { name: 'looked up already', route: 'look-up', person: 'p09', path: '/look-up' },
  { name: 'sign in', route: 'sign-in', path: '/sign-in' },
  { name: 'cancelled number', route: 'cancelled-number', path: '/cancelled-number' },
  { name: 'the code', changes: true, route: 'code', ...fresh, path: '/sign-in', reach: askForCode },
  {
    name: 'a wrong code',
    route: 'code',
    ...fresh,
    path: '/sign-in',
    reach: async (page) => {
      await askForCode(page);
      await page.getByLabel('短信验证码').fill('000000');
      await getTold(page, '验证');
    },
  },
  { name: 'no code awaited', route: 'code', path: '/code' },
  { name: 'home, never looked up', route: '/', person: 'p01', scene: 'fresh', path: '/' },
  { name: 'home of a new holder', route: '/', person: 'p03', scene: 'answered', path: '/' },
  { name: 'accounts while answers come in', route: 'accounts', person: 'p01', scene: 'collecting', path: '/accounts' },
  { name: 'accounts', route: 'accounts', person: 'p03', scene: 'answered', path: '/accounts' },
  {
    name: 'accounts that could not be read',
    changes: true,
    route: 'accounts',
    person: 'p03',
    scene: 'answered',
    path: '/',
    reach: async (page, portal) => {
      await portal.weather([{ operation: 'listApps', kind: 'html', times: null }]);
      await page.goto('/accounts');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a session about to end',
    changes: true,
    route: 'accounts',
    person: 'p01',
    scene: 'answered',
    path: '/accounts',
    reach: async (page, portal) => {
      await portal.endSession(120_000);
      await page.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'choosing', route: 'unbind', person: 'p03', scene: 'answered', path: '/unbind' },
  {
    name: 'an account to ask about',
    route: 'accounts/:id',
    person: 'p01',
    scene: 'answered',
    path: '/accounts',
    steps: ['微信', '微信'],
  },
  {
    name: "one's own account",
    changes: true,
    route: 'accounts/:id',
    person: 'p01',
    scene: 'answered',
    path: '/accounts',
    steps: ['微信', '是我的', '在微信里换绑手机号'],
  },
  { name: 'the guide', route: 'guide', person: 'p01', scene: 'requests', path: '/guide' },
  { name: 'a step of the guide', route: 'guide/:id', person: 'p01', scene: 'requests', path: '/guide/social' },
  { name: 'a step to ask about', route: 'guide/:id', person: 'p01', scene: 'answered', path: '/guide/money' },
  {
    name: 'the check',
    changes: true,
    route: 'unbind/check',
    person: 'p01',
    scene: 'answered',
    path: '/accounts',
    steps: ['申请解绑：抖音', '提交前再看一遍'],
  },
  {
    name: 'the receipt',
    changes: true,
    route: 'submissions/:id',
    person: 'p01',
    scene: 'answered',
    path: '/accounts',
    steps: ['申请解绑：抖音', '提交 1 项解绑申请', '申请已提交'],
    onPaper: true,
  },
  { name: 'requests', route: 'requests', person: 'p08', scene: 'hardCases', path: '/requests' },
  {
    name: 'an overdue request',
    route: 'requests/:id',
    person: 'p08',
    scene: 'hardCases',
    path: '/requests',
    steps: ['示例应用乙', '示例应用乙的解绑申请'],
    onPaper: true,
  },
  {
    name: 'a refused request',
    route: 'requests/:id',
    person: 'p08',
    scene: 'hardCases',
    path: '/requests',
    steps: ['示例应用甲', '示例应用甲的解绑申请'],
  },
  {
    name: 'a request that waits for the person',
    route: 'requests/:id',
    person: 'p08',
    scene: 'hardCases',
    path: '/requests',
    steps: ['示例应用丙', '示例应用丙的解绑申请'],
  },
  {
    name: 'a request that ended unbound',
    route: 'requests/:id',
    person: 'p08',
    scene: 'everyEnd',
    path: '/requests?show=done',
    steps: ['淘宝', '淘宝的解绑申请'],
    onPaper: true,
  },
  {
    name: 'a request that was held back',
    route: 'requests/:id',
    person: 'p08',
    scene: 'everyEnd',
    path: '/requests?show=done',
    steps: ['示例应用戊', '示例应用戊的解绑申请'],
  },
  {
    name: 'a request that was refused for good',
    route: 'requests/:id',
    person: 'p08',
    scene: 'turnedDown',
    path: '/requests?show=done',
    steps: ['示例应用甲', '示例应用甲的解绑申请'],
  },
  { name: "one's own list", route: 'noted', person: 'p11', scene: 'ownList', path: '/noted', onPaper: true },
  { name: 'noting an account', route: 'noted/:id', person: 'p11', scene: 'ownList', path: '/noted/bank' },
  { name: 'the record', route: 'report', person: 'p08', scene: 'hardCases', path: '/report', onPaper: true },
  { name: 'the record of two inquiries', route: 'report', person: 'p09', scene: 'oneMore', path: '/report' },
  {
    name: 'the statement',
    route: 'holder-since',
    person: 'p03',
    scene: 'answered',
    path: '/holder-since',
    onPaper: true,
  },
  {
    name: 'the statement for a number that was got back',
    route: 'holder-since',
    person: 'p12',
    scene: 'answered',
    path: '/holder-since',
  },
  {
    name: 'the statement with a check code',
    route: 'holder-since',
    person: 'p12',
    scene: 'checked',
    path: '/holder-since',
    onPaper: true,
  },
  { name: 'the check of a holder', route: 'check', path: '/check' },
  {
    name: 'a check code mistyped',
    route: 'check',
    path: '/check',
    reach: async (page) => {
      await page.getByLabel('核验码').fill('1234');
      await getTold(page, '核验');
    },
  },
  {
    name: 'the life of a number',
    route: 'number/life',
    person: 'p12',
    scene: 'paused',
    path: '/number/life',
    onPaper: true,
  },
  {
    name: 'the life of a second-hand number',
    route: 'number/life',
    person: 'p01',
    scene: 'requests',
    path: '/number/life',
  },
  {
    name: 'the life of a number that rests',
    route: 'number/life',
    person: 'p04',
    scene: 'booked',
    path: '/number/life',
  },
  {
    name: 'a letter',
    route: 'requests/:id/letter',
    onPaper: true,
    person: 'p08',
    scene: 'hardCases',
    path: '/requests',
    reach: async (page) => {
      await page.getByRole('link', { name: '示例应用乙' }).click();
      await page.getByRole('link', { name: '写信给应用客服' }).click();
      await page.getByRole('article').waitFor();
    },
  },
  { name: 'what is covered', route: 'apps', path: '/apps' },
  { name: 'an app that is covered', route: 'apps/:id', path: '/apps/wechat' },
  { name: 'an app that is not covered', route: 'apps/:id', person: 'p01', scene: 'answered', path: '/apps/unionpay' },
  { name: 'settings', route: 'settings', person: 'p01', scene: 'answered', path: '/settings' },
  { name: 'help', route: 'help', path: '/help' },
  { name: 'act now', route: 'urgent', path: '/urgent', onPaper: true },
  { name: 'a case', route: 'cases/:id', path: '/cases/died', onPaper: true },
  { name: 'rules', route: 'rules', path: '/rules' },
  { name: 'privacy', route: 'privacy', path: '/privacy' },
  { name: 'accessibility', route: 'accessibility', path: '/accessibility' },
  { name: 'signed out', route: 'signed-out', path: '/signed-out' },
  {
    name: 'signed out without the service',
    changes: true,
    route: 'signed-out',
    person: 'p01',
    scene: 'answered',
    path: '/settings',
    reach: async (page, portal) => {
      await portal.weather([{ operation: 'signOut', kind: 'networkError', times: null }]);
      await pressInMenu(page, '退出');
      await page.getByRole('heading', { level: 1, name: '还没有得到服务的确认' }).waitFor();
    },
  },
  { name: 'timed out', route: 'timed-out', path: '/timed-out' },
  { name: 'not found', route: '*', path: '/nowhere' },
];

/** The moments of a number's life, each with all the screens that tell it; on paper too. */
export const moments: readonly { person: string; scene: string; paths: readonly string[] }[] = [
  { person: 'p11', scene: 'beforeCancelling', paths: ['/number/cancel'] },
  { person: 'p11', scene: 'submitted', paths: ['/number/cancel', '/number'] },
  { person: 'p11', scene: 'suspended', paths: ['/', '/number/cancel'] },
  { person: 'p04', scene: 'booked', paths: ['/', '/number/cooling-off', '/number/retrieve'] },
  { person: 'p04', scene: 'day83', paths: ['/', '/number', '/number/retrieve'] },
  { person: 'p06', scene: 'over', paths: ['/', '/number', '/number/cooling-off', '/number/retrieve'] },
  { person: 'p12', scene: 'fresh', paths: ['/', '/number/cooling-off', '/number/retrieve'] },
  { person: 'p14', scene: 'ported', paths: ['/', '/number', '/number/second-hand', '/holder-since'] },
  { person: 'p15', scene: 'transferred', paths: ['/number', '/number/second-hand', '/holder-since'] },
  { person: 'p13', scene: 'tooEarly', paths: ['/', '/number/second-hand'] },
  { person: 'p03', scene: 'answered', paths: ['/number/second-hand'] },
];
