/**
 * Characters that are typed for each other because they sound alike, as far as names of apps are made of them. What is read in two
 * ways stands where it is typed by mistake.
 */
/** By sound; the first of each stands for all. */
export const soundGroups: readonly string[] = (
  '支只之直志指 付富福副 宝保包抱 花哗 呗被贝杯备 云运 闪山善 京惊景经 东冬动懂 微威薇围维唯为伟 信心新欣芯 抖斗豆逗 音因英引阴印 ' +
  '快块筷 手首守 博薄脖波播伯 小晓 红洪宏 书舒叔 哔毕逼必碧 哩里利丽力 知织 乎户呼胡护 度杜 贴帖 吧巴八 瓣办半班伴 陌默莫末 探谈坦叹 ' +
  '淘掏陶桃逃 天添甜 猫毛 拼品 多朵夺 闲咸贤 鱼余于 美没每 饿俄鹅 么吗嘛 盒河合荷 马码妈玛 滴嘀迪 啰罗洛逻 高搞 德的得 携协谐 程成城诚 ' +
  '去趣 儿而 飞非菲 猪朱珠 菜彩 顺瞬 丰风峰封 头投 条调 爱艾 奇其齐旗 艺异意易 优游友 酷库裤 壳克客刻 米蜜 账帐 钉丁顶盯 腾疼藤 讯迅 夸跨'
).split(' ');

const firsts: ReadonlyMap<string, string> = new Map(
  soundGroups.flatMap((group) => [...group].map((character) => [character, group.charAt(0)] as const)),
);

/** Each character that is typed for others, as the first of them: what sounds alike is then the same. */
export function asHeard(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => firsts.get(character) ?? character);
}
