/** Work, mail, storage, learning, jobs. */
import type { App } from '#domain/app.ts';
import { entry, type Row } from '#twin/apps/entry.ts';

const rows: readonly Row[] = [
  {
    id: 'dingtalk',
    name: ['钉钉', 'DingTalk'],
    pinyin: 'ding ding',
    aliases: ['Ding Talk'],
    about: ['单位和学校用来打卡、发通知的应用。', 'Notices and attendance for workplaces and schools.'],
  },
  {
    id: 'wecom',
    name: ['企业微信', 'WeCom'],
    pinyin: 'qi ye wei xin',
    formerNames: ['WeChat Work'],
    about: ['单位里用的微信，和个人微信分开。', 'WeChat for workplaces, separate from your own WeChat.'],
  },
  {
    id: 'feishu',
    name: ['飞书', 'Feishu (Lark)'],
    pinyin: 'fei shu',
    aliases: ['Lark', 'Feishu'],
    about: ['单位里聊天、写文件、开会的应用。', 'Chat, documents and meetings for workplaces.'],
  },
  {
    id: 'tencentmeeting',
    name: ['腾讯会议', 'Tencent Meeting (VooV)'],
    pinyin: 'teng xun hui yi',
    aliases: ['VooV', 'VooV Meeting', 'Tencent Meeting'],
    about: ['在手机和电脑上开视频会议。', 'Video meetings on phone and computer.'],
  },
  {
    id: 'wps',
    name: ['WPS Office', 'WPS Office'],
    pinyin: 'w p s',
    aliases: ['WPS', '金山办公', 'Kingsoft Office'],
    about: ['看文件、写文件、做表格。', 'For reading and writing documents and tables.'],
  },
  {
    id: 'baidu',
    name: ['百度', 'Baidu account'],
    pinyin: 'bai du',
    recovery: true,
    aliases: ['百度账号', '手机百度', 'Baidu'],
    about: ['在网上查东西；百度账号也用来登录网盘和地图。', 'Web search; its account also opens Netdisk and Maps.'],
  },
  {
    id: 'baidunetdisk',
    name: ['百度网盘', 'Baidu Netdisk'],
    pinyin: 'bai du wang pan',
    recovery: true,
    aliases: ['Baidu Wangpan', 'Baidu Cloud'],
    formerNames: ['百度云'],
    about: ['把照片和文件存在网上。', 'Keeps photos and files online.'],
  },
  {
    id: 'quark',
    name: ['夸克', 'Quark'],
    pinyin: 'kua ke',
    recovery: true,
    aliases: ['夸克浏览器', '夸克网盘'],
    about: ['查东西、扫描文件、存文件。', 'For searching, scanning and storing files.'],
  },
  {
    id: 'qqmail',
    name: ['QQ邮箱', 'QQ Mail'],
    pinyin: 'q q you xiang',
    recovery: true,
    aliases: ['QQMail'],
    about: ['腾讯的电子邮箱。', 'E-mail from Tencent.'],
  },
  {
    id: 'netease-mail',
    name: ['网易邮箱', 'NetEase Mail (163)'],
    pinyin: 'wang yi you xiang',
    recovery: true,
    aliases: ['163邮箱', '126邮箱', '网易邮箱大师', '163 Mail'],
    about: ['网易的电子邮箱，地址常以 163 或 126 结尾。', 'E-mail from NetEase; addresses often end in 163 or 126.'],
  },
  {
    id: 'bosszhipin',
    name: ['BOSS直聘', 'BOSS Zhipin'],
    pinyin: 'b o s s zhi pin',
    aliases: ['直聘'],
    about: ['找工作，直接和招人的单位聊。', 'Job search by chatting with employers.'],
  },
  {
    id: 'zhaopin',
    name: ['智联招聘', 'Zhaopin'],
    pinyin: 'zhi lian zhao pin',
    aliases: ['智联', 'Zhilian'],
    about: ['找工作、投简历的网站。', 'For finding jobs and sending your CV.'],
  },
  {
    id: 'cnki',
    name: ['中国知网', 'CNKI'],
    pinyin: 'zhong guo zhi wang',
    aliases: ['知网'],
    about: ['查论文和资料的网站。', 'A library of research papers.'],
  },
];

export const workApps: readonly App[] = rows.map((row) => entry('work', row));
