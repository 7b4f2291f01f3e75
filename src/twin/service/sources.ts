/** What was read about the real services: the sources that rules and coverage cite. */
import type { Bilingual } from '#domain/app.ts';
import type { Source } from '#domain/sources.ts';

export const text = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en });

/** Titles describe what was read where only reposts could be read; dates and addresses only where they are certain. */
export const sources = [
  {
    id: 'oneIdLaunch',
    title: text('一证通查2.0上线通知（转载）', 'Notice on the launch of One ID Inquiry 2.0 (repost)'),
    publisher: text('工业和信息化部', 'Ministry of Industry and Information Technology (MIIT)'),
    date: '2022-07-21',
    url: null,
  },
  {
    id: 'oneIdXinhua',
    title: text('一证通查2.0上线报道', 'Report on the launch of One ID Inquiry 2.0'),
    publisher: text('新华社', 'Xinhua News Agency'),
    date: '2022-07-21',
    url: null,
  },
  {
    id: 'oneIdPeoplesDaily',
    title: text('一证通查2.0上线报道', 'Report on the launch of One ID Inquiry 2.0'),
    publisher: text('人民日报', "People's Daily"),
    date: null,
    url: 'https://peopledailynews.eu/zgxw/20220722_86625.html',
  },
  {
    id: 'unbindingLaunch',
    title: text(
      '号码解绑一键查询、一键解绑介绍（转载）',
      'Introduction of one-click inquiry and one-click unbinding (repost)',
    ),
    publisher: text('中国信通院码号服务平台', 'CAICT Number Service Platform'),
    date: null,
    url: null,
  },
  {
    id: 'unbindingCount2022',
    title: text('一位用户试用一键解绑的帖子', 'A post by a user who tried one-click unbinding'),
    publisher: text('网友', 'A user'),
    date: '2022-06-09',
    url: null,
  },
  {
    id: 'refreshUpgrade',
    title: text('三大运营商升级二次号码焕新', 'The three carriers upgrade secondary-number refresh'),
    publisher: text('itcow.cn', 'itcow.cn'),
    date: '2025-05-09',
    url: 'https://itcow.cn/archives/26952',
  },
  {
    id: 'refreshEntries',
    title: text('三家运营商应用里的二次号码焕新入口', 'Where the three carrier apps offer secondary-number refresh'),
    publisher: text('bbthy.net', 'bbthy.net'),
    date: '2025-05-06',
    url: 'https://bbthy.net/soft/12176.html',
  },
  {
    id: 'refreshTwoHundred',
    title: text(
      '二次号码焕新覆盖 200 多款应用的报道',
      'Report that secondary-number refresh covers more than 200 apps',
    ),
    publisher: text('IT之家，引央视', 'IT Home, citing CCTV'),
    date: '2025-05-02',
    url: null,
  },
  {
    id: 'mobile2024',
    title: text(
      '中国移动放号前批量解绑、用户自助解绑的报道',
      'Report on unbinding by China Mobile before a number is reissued and by its users',
    ),
    publisher: text('ziyuanlm.com', 'ziyuanlm.com'),
    date: null,
    url: 'https://ziyuanlm.com/amdiy2.html',
  },
  {
    id: 'coverageNews2024',
    title: text('中国移动回应二次号码解绑', 'China Mobile responds on secondary-number unbinding'),
    publisher: text('pulsestacks.com', 'pulsestacks.com'),
    date: '2024-04-07',
    url: null,
  },
  {
    id: 'rebindTest2024',
    title: text('换绑手机号实测 21 款应用', 'A test of changing the number in 21 apps'),
    publisher: text('北京青年报', 'Beijing Youth Daily'),
    date: '2024-04-17',
    url: null,
  },
  {
    id: 'activationLag',
    title: text('二次号核验接口的数据更新说明', 'How soon a recycled-number check knows of a new activation'),
    publisher: text('阿里云开发者社区', 'Alibaba Cloud Developer Community'),
    date: null,
    url: 'https://developer.aliyun.com/article/1775514',
  },
  {
    id: 'telecomServiceSpecification',
    title: text('电信服务规范（信息产业部令第 36 号，2005 年）', 'Telecom Service Specification (MII order 36, 2005)'),
    publisher: text('信息产业部', 'Ministry of Information Industry (MII)'),
    date: null,
    url: null,
  },
  {
    id: 'elderlySpecification2021',
    title: text(
      '互联网网站适老化通用设计规范的报道：提交后 10 分钟内可以撤回',
      'Report on the specification for websites that suit the elderly: 10 minutes to take a submission back',
    ),
    publisher: text('经济日报', 'Economic Daily'),
    date: '2021-04-15',
    url: null,
  },
  {
    id: 'freezeExplained',
    title: text('号码 30、60、90 天的说明', 'The 30, 60 and 90 days of a number explained'),
    publisher: text('南方都市报', 'Southern Metropolis Daily'),
    date: null,
    url: 'https://m.mp.oeeee.com/a/BAAFRD000020240408931788.html',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
