/** Chat, short videos, communities. */
import type { App } from '#domain/app.ts';
import { entry, type Row } from '#twin/apps/entry.ts';

const rows: readonly Row[] = [
  {
    id: 'wechat',
    name: ['微信', 'WeChat'],
    pinyin: 'wei xin',
    money: true,
    recovery: true,
    aliases: ['Weixin', '微信支付', 'WeChat Pay'],
    about: ['聊天、看朋友圈，也能付钱。', 'For chatting and sharing, and also for paying.'],
  },
  {
    id: 'qq',
    name: ['QQ', 'QQ'],
    pinyin: 'q q',
    recovery: true,
    aliases: ['腾讯QQ', 'Tencent QQ'],
    about: ['聊天应用，也用来登录很多游戏。', 'A chat app, also used to sign in to many games.'],
  },
  {
    id: 'douyin',
    name: ['抖音', 'Douyin'],
    pinyin: 'dou yin',
    aliases: ['抖音短视频'],
    about: ['看短视频和直播。', 'Short videos and live streams.'],
  },
  {
    id: 'kuaishou',
    name: ['快手', 'Kuaishou'],
    pinyin: 'kuai shou',
    aliases: ['Kwai'],
    about: ['看短视频和直播。', 'Short videos and live streams.'],
  },
  {
    id: 'weibo',
    name: ['微博', 'Weibo'],
    pinyin: 'wei bo',
    aliases: ['Sina Weibo'],
    formerNames: ['新浪微博'],
    about: ['看新闻和名人发的消息。', 'News and posts by well-known people.'],
  },
  {
    id: 'xiaohongshu',
    name: ['小红书', 'Xiaohongshu (RedNote)'],
    pinyin: 'xiao hong shu',
    aliases: ['RedNote', 'RED', 'Little Red Book'],
    about: ['看别人分享的吃穿用和旅行经验。', 'Tips on shopping, food and travel from other people.'],
  },
  {
    id: 'bilibili',
    name: ['哔哩哔哩', 'Bilibili'],
    pinyin: 'bi li bi li',
    aliases: ['B站'],
    about: ['看视频和动画，年轻人用得多。', 'Videos and animation, popular with young people.'],
  },
  {
    id: 'zhihu',
    name: ['知乎', 'Zhihu'],
    pinyin: 'zhi hu',
    about: ['提问题、看别人回答的网站。', 'Questions, and answers from other people.'],
  },
  {
    id: 'tieba',
    name: ['百度贴吧', 'Baidu Tieba'],
    pinyin: 'bai du tie ba',
    aliases: ['贴吧', 'Tieba'],
    about: ['按话题聊天的论坛。', 'Forums sorted by topic.'],
  },
  {
    id: 'douban',
    name: ['豆瓣', 'Douban'],
    pinyin: 'dou ban',
    about: ['给书、电影和音乐打分的网站。', 'Ratings of books, films and music.'],
  },
  {
    id: 'momo',
    name: ['陌陌', 'Momo'],
    pinyin: 'mo mo',
    aliases: ['MOMO陌陌'],
    about: ['认识附近的人的交友应用。', 'For meeting people nearby.'],
  },
  {
    id: 'tantan',
    name: ['探探', 'Tantan'],
    pinyin: 'tan tan',
    about: ['交友应用。', 'A dating app.'],
  },
  {
    id: 'quanminkge',
    name: ['全民K歌', 'WeSing'],
    pinyin: 'quan min k ge',
    aliases: ['K歌', 'Quanmin Karaoke'],
    about: ['用手机唱卡拉OK。', 'Karaoke on the phone.'],
  },
  {
    id: 'soul',
    name: ['Soul', 'Soul'],
    pinyin: 's o u l',
    aliases: ['灵魂交友'],
    about: ['不用真名聊天的交友应用。', 'Chatting with strangers without real names.'],
  },
];

export const socialApps: readonly App[] = rows.map((row) => entry('social', row));
