/**
 * Traditional characters of app names, each followed by its simplified one: those of the demo's catalogue and what other
 * names of apps, banks and shops are often made of. Taken from OpenCC's table of characters.
 */
const pairs =
  '並并乾干亂乱亞亚併并侶侣係系俠侠倉仓個个們们倫伦偉伟側侧偽伪傢家傳传債债傷伤傾倾僅仅僑侨僕仆僞伪價价儀仪億亿儘尽優优儲储兒儿內内' +
  '兩两凈净別别刪删則则剋克剛刚創创劃划劇剧勁劲動动務务勛勋勝胜勞劳勢势勳勋勵励勸劝匯汇區区協协卻却厠厕厤历厭厌厲厉參参員员唄呗問问' +
  '啓启啟启喚唤喪丧喬乔單单嗎吗嗶哔噓嘘嚇吓嚮向嚴严囉啰國国圍围園园圓圆圖图團团垻坝執执堅坚報报場场塊块墜坠墰坛墳坟墾垦壇坛壓压壘垒' +
  '壜坛壞坏壟垄壩坝夥伙奧奥孫孙學学寫写寵宠寶宝專专導导岡冈師师帳帐幣币幷并幹干幾几庫库廁厕廚厨廠厂廣广廳厅彆别彙汇後后從从復复徵征' +
  '愛爱戲戏戶户拋抛拚拼掃扫掛挂揀拣揚扬換换揮挥損损搶抢撈捞撥拨撫抚擁拥擇择擊击擋挡擔担據据擠挤擬拟擲掷擴扩擾扰攏拢攔拦攜携敘叙數数' +
  '時时曆历曏向書书會会朮术東东條条業业極极榦干榮荣樂乐樓楼標标樸朴機机檯台歐欧歷历殻壳殼壳沖冲涼凉淨净減减湊凑準准滙汇濟济瀏浏灣湾' +
  '為为烏乌爭争爲为獵猎獸兽現现環环產产産产異异療疗發发盡尽盤盘盧卢眾众碼码稅税種种穀谷競竞箇个糰团約约紅红絡络絲丝綠绿網网緑绿縣县' +
  '繫系罈坛罎坛罵骂羅罗義义習习聖圣聞闻聯联聽听脩修臨临與与興兴舉举舘馆華华萬万葉叶葯药蔘参藍蓝藝艺藥药處处號号虧亏衆众術术衕同衛卫' +
  '衝冲裏里裝装裡里製制複复視视親亲覽览訂订計计訊讯設设診诊証证評评話话誇夸課课談谈證证議议護护讀读變变豐丰豬猪貓猫貝贝財财買买貸贷' +
  '貼贴資资賣卖賬账購购賽赛車车軍军辦办農农迴回遊游運运達达遞递選选郵邮鄉乡醫医釘钉鈡钟銀银鋼钢錢钱錶表鍾钟鎖锁鎭镇鎮镇鏈链鏡镜鐘钟' +
  '鐵铁長长門门閃闪閑闲閒闲間间閱阅閲阅關关陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隻只雙双雞鸡難难雲云電电霧雾靈灵韻韵頁页頂顶項项順顺' +
  '須须預预領领頭头頻频題题額额顏颜顔颜風风颱台飛飞飯饭飲饮飽饱餅饼養养餓饿餘余館馆馬马駕驾駛驶駡骂騎骑騰腾驗验驛驿體体髮发鬆松鬚须' +
  '鬧闹魚鱼鮮鲜鳥鸟鳳凤鴨鸭鵝鹅鵬鹏鷄鸡鹹咸麗丽麥麦麪面麫面麵面麼么麽么黃黄點点鼕冬齡龄齣出龍龙龜龟臺台寳宝';

const simplified = new Map(
  Array.from(pairs.match(/../gu) ?? [], (pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Each traditional character as the simplified one; what the table does not know stays. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
