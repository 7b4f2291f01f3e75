/** What was read about the real services: the sources that rules and coverage cite. */
import type { Bilingual } from '#domain/app.ts';
import type { Source } from '#domain/sources.ts';

export const text = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en });

/** Why a publication has no date here. */
export const undated = text('日期：读到的页面没有写明。', 'Date: the page that was read gives none.');

/**
 * Titles describe what was read where only reposts could be read; dates and addresses only where they are certain, and why not
 * where they are not.
 */
export const sources = [
  {
    id: 'oneIdLaunch',
    title: text('一证通查2.0上线通知', 'Notice on the launch of One ID Inquiry 2.0'),
    publisher: text('工业和信息化部', 'Ministry of Industry and Information Technology (MIIT)'),
    kind: 'authority',
    date: '2022-07-21',
    url: 'https://guangxilong.com/c/0H2JN502022.html',
    isCopy: true,
    missing: null,
  },
  {
    id: 'oneIdPeoplesDaily',
    title: text('一证通查2.0上线报道', 'Report on the launch of One ID Inquiry 2.0'),
    publisher: text('人民日报', 'People’s Daily'),
    kind: 'press',
    date: '2022-07-22',
    url: 'https://peopledailynews.eu/zgxw/20220722_86625.html',
    isCopy: true,
    missing: null,
  },
  {
    id: 'unbindingLaunch',
    title: text('号码解绑一键查询、一键解绑介绍', 'Introduction of one-click inquiry and one-click unbinding'),
    publisher: text('中国信通院码号服务平台', 'CAICT Number Service Platform'),
    kind: 'authority',
    date: null,
    url: 'https://juke.outofmemory.cn/read/1527623.html',
    isCopy: true,
    missing: undated,
  },
  {
    id: 'unbindingCount2022',
    title: text('一位用户试用一键解绑的帖子', 'A post by a user who tried one-click unbinding'),
    publisher: text('网友', 'A user'),
    kind: 'web',
    date: '2022-06-09',
    url: null,
    isCopy: false,
    missing: text(
      '链接：是个人帖子，没有记下能公开打开的网址。',
      'Link: a private post; no address that everybody can open was noted.',
    ),
  },
  {
    id: 'refreshUpgrade',
    title: text('三大运营商升级二次号码焕新', 'The three carriers upgrade secondary-number refresh'),
    publisher: text('itcow.cn', 'itcow.cn'),
    kind: 'press',
    date: '2025-05-09',
    url: 'https://itcow.cn/archives/26952',
    isCopy: false,
    missing: null,
  },
  {
    id: 'refreshEntries',
    title: text('三家运营商应用里的二次号码焕新入口', 'Where the three carrier apps offer secondary-number refresh'),
    publisher: text('bbthy.net', 'bbthy.net'),
    kind: 'press',
    date: '2025-05-06',
    url: 'https://bbthy.net/soft/12176.html',
    isCopy: false,
    missing: null,
  },
  {
    id: 'refreshTwoHundred',
    title: text(
      '二次号码焕新覆盖 200 多款应用的报道',
      'Report that secondary-number refresh covers more than 200 apps',
    ),
    publisher: text('IT之家，引央视', 'IT Home, citing CCTV'),
    kind: 'press',
    date: '2025-05-02',
    url: 'https://bfwz.net/news/1LlwEkAW2P.html',
    isCopy: true,
    missing: null,
  },
  {
    id: 'bulletin2025',
    title: text(
      '工信部 2025 年 10 月电信服务质量通告的报道：二次号码焕新覆盖 230 多款应用',
      'Report on the bulletin of MIIT of October 2025: secondary-number refresh covers more than 230 apps',
    ),
    publisher: text('界面新闻', 'Jiemian News'),
    kind: 'press',
    date: null,
    url: null,
    isCopy: false,
    missing: text(
      '日期：只知道是 2025 年 10 月。链接：读到的是 vpshk.cn 上的转载，完整网址没有记下。',
      'Date: all that is known is October 2025. Link: a repost on vpshk.cn was read; its full address was not noted.',
    ),
  },
  {
    id: 'xinhua2025',
    title: text('二次号码焕新覆盖 239 款应用的报道', 'Report that secondary-number refresh covers 239 apps'),
    publisher: text('新华社', 'Xinhua News Agency'),
    kind: 'press',
    date: '2025-11-27',
    url: null,
    isCopy: false,
    missing: text(
      '链接：读到的是 reportify.ai 上的摘要，完整网址没有记下。',
      'Link: a summary on reportify.ai was read; its full address was not noted.',
    ),
  },
  {
    id: 'mobile2024',
    title: text(
      '中国移动放号前批量解绑、用户自助解绑的报道',
      'Report on unbinding by China Mobile before a number is reissued and by its users',
    ),
    publisher: text('ziyuanlm.com', 'ziyuanlm.com'),
    kind: 'press',
    date: null,
    url: 'https://ziyuanlm.com/amdiy2.html',
    isCopy: false,
    missing: undated,
  },
  {
    id: 'coverageNews2024',
    title: text('中国移动回应二次号码解绑', 'China Mobile responds on secondary-number unbinding'),
    publisher: text('pulsestacks.com', 'pulsestacks.com'),
    kind: 'press',
    date: '2024-04-07',
    url: 'https://pulsestacks.com/news/china-mobile-responds-to-risks-of-cancelling-phone-numbers-will-expand-coverage-of-quot-secondary-number-quot-unbinding-service.html',
    isCopy: false,
    missing: null,
  },
  {
    id: 'rebindTest2024',
    title: text('换绑手机号实测 21 款应用', 'A test of changing the number in 21 apps'),
    publisher: text('北京青年报', 'Beijing Youth Daily'),
    kind: 'press',
    date: '2024-04-17',
    url: null,
    isCopy: false,
    missing: text(
      '链接：原文在新浪财经（编号 doc-inasaeuk1098753），完整网址没有记下。',
      'Link: the text is on finance.sina.com.cn (doc-inasaeuk1098753); its full address was not noted.',
    ),
  },
  {
    id: 'activationLag',
    title: text('二次号核验接口的数据更新说明', 'How soon a recycled-number check knows of a new activation'),
    publisher: text('阿里云开发者社区', 'Alibaba Cloud Developer Community'),
    kind: 'vendor',
    date: null,
    url: 'https://developer.aliyun.com/article/1775514',
    isCopy: false,
    missing: undated,
  },
  {
    id: 'telecomServiceSpecification',
    title: text('电信服务规范（信息产业部令第 36 号，2005 年）', 'Telecom Service Specification (MII order 36, 2005)'),
    publisher: text('信息产业部', 'Ministry of Information Industry (MII)'),
    kind: 'law',
    date: null,
    url: null,
    isCopy: false,
    missing: text(
      '日期：只知道是 2005 年。链接：没有找到官方全文，条文是多家报道引用的。',
      'Date: all that is known is 2005. Link: the official text was not found; the clause is as several reports quote it.',
    ),
  },
  {
    id: 'elderlySpecification2021',
    title: text(
      '互联网网站适老化通用设计规范的报道：提交后 10 分钟内可以撤回',
      'Report on the specification for websites that suit the elderly: 10 minutes to take a submission back',
    ),
    publisher: text('经济日报', 'Economic Daily'),
    kind: 'press',
    date: '2021-04-15',
    url: null,
    isCopy: false,
    missing: text(
      '链接：读到的是 zgshxfw.com 上的转载，完整网址没有记下。',
      'Link: a repost on zgshxfw.com was read; its full address was not noted.',
    ),
  },
  {
    id: 'complaintOrder35',
    title: text(
      '电信用户申诉处理办法（工业和信息化部令第 35 号，2016 年）',
      'Measures on appeals of telecom users (MIIT order 35, 2016)',
    ),
    publisher: text('工业和信息化部', 'Ministry of Industry and Information Technology (MIIT)'),
    kind: 'law',
    date: null,
    url: null,
    isCopy: false,
    missing: text(
      '日期：只知道是 2016 年。链接：读到的是 hubca.miit.gov.cn 上的文本，完整网址没有记下。',
      'Date: all that is known is 2016. Link: the text on hubca.miit.gov.cn was read; its full address was not noted.',
    ),
  },
  {
    id: 'complaintPlatform2025',
    title: text(
      '互联网信息服务投诉平台：10 个工作日内答复，178 家企业参加',
      'The complaint platform for internet services: answers within 10 working days, 178 companies take part',
    ),
    publisher: text('中国互联网协会，据转载', 'Internet Society of China, by reposts'),
    kind: 'web',
    date: null,
    url: null,
    isCopy: false,
    missing: text(
      '日期：读到的转载没有写明。链接：10 个工作日和 178 家企业读自 fx361、xinnet、vpshk.cn 上的转载，完整网址没有记下。',
      'Date: the reposts that were read give none. Link: the 10 working days and 178 companies were read on fx361, xinnet and vpshk.cn; the full addresses were not noted.',
    ),
  },
  {
    id: 'appsRule2019',
    title: text(
      'App违法违规收集使用个人信息行为认定方法（2019 年）',
      'Method for finding that apps collect and use personal information unlawfully (2019)',
    ),
    publisher: text(
      '国家网信办、工信部、公安部、市场监管总局',
      'Cyberspace Administration, MIIT, Ministry of Public Security and State Administration for Market Regulation',
    ),
    kind: 'authority',
    date: null,
    url: null,
    isCopy: false,
    missing: text('日期：只知道是 2019 年。链接：没有记下。', 'Date: all that is known is 2019. Link: none was noted.'),
  },
  {
    id: 'freezeExplained',
    title: text('号码 30、60、90 天的说明', 'The 30, 60 and 90 days of a number explained'),
    publisher: text('南方都市报', 'Southern Metropolis Daily'),
    kind: 'press',
    date: '2024-04-08',
    url: 'https://m.mp.oeeee.com/a/BAAFRD000020240408931788.html',
    isCopy: false,
    missing: null,
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
