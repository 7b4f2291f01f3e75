/**
 * How Chinese text is read, for the search by pinyin where nobody has written the reading down: of each character of the portal's own words
 * and of its rules. The names of apps bring theirs along. Made with pinyin-pro; what is read in two ways has its usual one here.
 */
const table =
  'a阿 ai爱碍 an安按 ao澳 ba把拔爸 bai白 ban办半版班般 bang帮绑 bao保包宝报 bei北备背被辈 ben本 bi比 bian便变编边遍 biao标表 ' +
  'bie别 bing并 bo拨播 bu不布步补部 cai才材猜菜财 can参餐 cao操 ce册测 ceng曾 cha察查 chan产 chang场尝常长 chao抄超 ' +
  'che撤车 chen趁 cheng城成承称程 chi持 chong充重 chu出处楚除 chuan串传 chuang窗 ci次此词 cong从 cu促 cui催 cun存 ' +
  'cuo措错 da大打答达 dai代带待贷 dan但单 dang当档 dao倒到盗道 de得的 deng登等 di地底第递 dian店点电 diao掉 ding定订 diu丢 ' +
  'dong东冻动懂 dou都 du度独督读 duan断段短 dui对队 duo多 e额 er二儿 fa发法 fan反繁翻范返 fang房放方访 fei废费飞 fen份分纷 ' +
  'feng封风 fou否 fu付副复府服父符覆附 gai改概盖该 gan干赶 gang刚港 gao告高 ge个各格隔 gei给 gen跟 geng更 gong供公共功工 ' +
  'gou勾够构购 gu固故股 gua挂 guan关官管 guang广 gui归柜规贵 guo国果过 hai孩海还 han含 hang杭航行 hao号好 he何合和核盒 ' +
  'hen很 hou候后 hu互呼忽户护 hua化华画话 huan换焕环 hui会回恢 huo或活火获货 ji几即及圾基己急技机济激积籍级继计记际集 jia假加家驾 ' +
  'jian件健建检监见键间 jiang将 jiao交叫焦较 jie介借截接界结解 jin今紧近进金 jing京净经警 jiu久就旧纠酒 ju举具句局居拒据 jue决绝 ka卡 ' +
  'kai开 kan看 kao考靠 ke刻可客 kong空 kou口扣 kuai快 kuan宽款 kuang况 kun困 la垃 lai来 lan览 lang朗浪 lao老 ' +
  'le了 lei类 li例历理离里 lian联脸连链 liang两量 liao料聊 lie列 lin临 ling令另铃龄 liu六浏留 lou漏 lu录陆 lun论 luo络 ' +
  'lv律 lve略 ma吗妈码马 mai买卖 man慢满漫 mao冒 me么 mei每没煤 men们门 mi密 mian免面 miao秒 min民 ming名明 mu幕母目 ' +
  'na哪拿那 nan南难 nao脑 nei内 neng能 ni拟 nian年念 nin您 niu钮 nong弄 nuo诺 pa怕 pai排 pan判盘 pang旁 pei培陪 ' +
  'peng朋 pi批 pian片骗 piao票 pin拼频 ping凭屏平 qi企其器期气起齐 qian前欠浅签钱 qiang强抢 qin亲勤 qing情清请青 qiu求球 ' +
  'qu区去取 quan全券 que确缺 qun群 ran然燃 rang让 rao扰 re热 ren人任认 reng仍 ri日 rong容融 ru入如 ruan软 san三 ' +
  'sao骚 se色 sha厦 shai筛 shan删 shang上商尚 shao少稍绍 she社设 shen什深申身 sheng剩升声生省 ' +
  'shi世事使失始实市式施时是示视识试适逝 shou受手收首 shu属数术束输 shua刷 shuang双 shui水税谁 shun顺 shuo说 si司四思死私 song送 ' +
  'sou搜 su诉 suan算 sui岁随 sun损 suo所索锁 ta他它 tai台太态 tao套讨 ti体提替题 tian填天 tiao条跳 tie帖贴 ting停厅听庭 ' +
  'tong同童统通 tou偷头投 tu图 tui退 tuo妥 wai外 wan完晚 wang亡往忘网 wei为位围尾微未维违 wen文稳问闻 wo我握 wu五务无物误 ' +
  'xi息戏系西 xia下 xian先显现线限险 xiang享像向响想相箱详项 xiao小效校消销 xie些写协携 xin信心新 xing兴刑型姓形醒 xiu修 xu序续虚许需 ' +
  'xuan选 xue学 xun旬训讯询 yan演眼言颜验 yang央样 yao要 ye业也页 yi一以依医已异意易疑移议遗 yin印因引银隐音 ying应影映英营 ' +
  'yong永用 you又友有游由邮 yu与于余语遇预 yuan元原员源院 yue月约越阅 yun云允运 zai再在载 zan暂 zao早 ze则择责 zen怎 zeng增 ' +
  'zha诈 zhai债摘 zhan占展站粘 zhang张掌账障 zhao找照 zhe着者这遮 zhen侦真针 zheng争政整正证 zhi之值制只址执支止直知纸置至致质 ' +
  'zhong中种终钟 zhou周州骤 zhu主住助注逐 zhuan专转 zhuang状装 zhui追 zhun准 zi咨子字自资 zong总踪 zou走 zui最 ' +
  'zuo作做坐';

/** The other reading of a character that has two in the words that people look for. */
const alternatives: Readonly<Record<string, string>> = {
  行: 'xing',
  重: 'zhong',
  长: 'zhang',
  还: 'huan',
  得: 'dei',
  都: 'du',
};

const syllables: ReadonlyMap<string, string> = new Map(
  table.split(' ').flatMap((word) => {
    const syllable = /^[a-z]+/.exec(word)?.[0] ?? '';
    return [...word.slice(syllable.length)].map((character) => [character, syllable] as const);
  }),
);

/** True where the character is not Chinese, or its reading is known. */
export const isReadable = (character: string) => !/\p{Script=Han}/u.test(character) || syllables.has(character);

/**
 * The text in syllables separated by blanks, as search keys are: the usual reading first, then one for each character that can be read
 * in another way. What has no reading stands for itself; marks are left out.
 */
export function readings(text: string): string[] {
  const parts = text.match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  const usual = parts.map((part) => syllables.get(part) ?? part);
  const others = parts.flatMap((part, index) => {
    const other = alternatives[part];
    return other === undefined ? [] : [usual.map((syllable, place) => (place === index ? other : syllable))];
  });
  return [usual, ...others].map((each) => each.join(' '));
}
