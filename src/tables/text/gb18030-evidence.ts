/** The hanzi that make up most of any modern Chinese text, and those of this field: pay, posts, cities, banks. */
const common =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
  '薪客服岗职招聘均份额占户诉访智售店铺圳杭州苏武汉都庆郑沙岛连沈阳宁波厦昆哈尔滨春佛莞锡福贵太合肥济徐常温珠惠嘉绍台金兰乌鲁木齐海吉银川呼和浩特拉萨桂港澳湾网络' +
  '行业企司询呼叫坐席座流失离续缺短排名季末初计预测亿元月薪底奖补贴险休假培训晋升经验历专硕博士男女龄岁城乡镇村街路楼东街区间至近超逾达降涨跌幅增减同环比占份未公布暂缺空无备注来源资料说明编代码' +
  '账款贷卡信用卡微博抖音快手淘宝天猫拼购物商铺订单退换货物流快递配送外卖旅游酒店航空汽车房产保险证券基金支付投诉举报维修售前售后质检主管经理总监组长专员助理代表话务';

const table = new Uint8Array(0x10000);
for (const character of common) table[character.charCodeAt(0)] = 1;

/** The number of hanzi in a text, and the share of the most common ones among them. */
export function commonShare(text: string): { hanzi: number; share: number } {
  let hanzi = 0;
  let hits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x3400 || code > 0x9fff) continue;
    hanzi += 1;
    if (table[code] === 1) hits += 1;
  }
  return { hanzi, share: hanzi === 0 ? 0 : hits / hanzi };
}

/**
 * Whether a text decoded as GB18030 is likely to be Chinese. A strict GB18030 decoder also accepts Big5, Shift_JIS, EUC
 * and Western bytes, so success proves nothing. Chinese text stays within the rows of GB 2312 and is mostly made of
 * common hanzi.
 */
export function looksLikeGb18030(bytes: Uint8Array, decoded: string): boolean {
  const count = countForms(bytes);
  const letters = count.basic + count.further + count.fourByte + count.odd;
  if (letters === 0) return true;
  if (letters < 6) return count.basic + count.fourByte >= letters / 2;
  if (count.odd > letters * 0.3) return false;
  const { hanzi, share } = commonShare(decoded);
  return hanzi > 0 && (share * hanzi + count.fourByte) / (hanzi + count.fourByte) >= 0.33;
}

interface Forms {
  /** Hanzi of the first level of GB 2312, the 3,755 in common use. */
  basic: number;
  /** Hanzi of the second level of GB 2312. */
  further: number;
  fourByte: number;
  /** Characters of the GBK extension, kana, Greek, Cyrillic, box drawing, private use. */
  odd: number;
}

function countForms(bytes: Uint8Array): Forms {
  const forms: Forms = { basic: 0, further: 0, fourByte: 0, odd: 0 };
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) {
      index += 1;
      continue;
    }
    const trail = bytes[index + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      forms.fourByte += 1;
      index += 4;
      continue;
    }
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xd7) forms.basic += 1;
    else if (trail >= 0xa1 && lead >= 0xd8 && lead <= 0xf7) forms.further += 1;
    else if (!(trail >= 0xa1 && lead >= 0xa1 && lead <= 0xa3)) forms.odd += 1;
    index += 2;
  }
  return forms;
}

/** Whether bytes have the structure of GB18030. */
export function isGb18030(bytes: Uint8Array): boolean {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead <= 0x80) {
      index += 1;
      continue;
    }
    const trail = bytes[index + 1] ?? 0;
    const wide = trail >= 0x30 && trail <= 0x39;
    if (lead === 0xff || (!wide && (trail < 0x40 || trail === 0x7f || trail === 0xff))) return false;
    index += wide ? 4 : 2;
  }
  return index === bytes.length;
}
