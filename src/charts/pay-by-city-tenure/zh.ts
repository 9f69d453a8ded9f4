/** Cities that offer the same, and what they offer. */
interface Place {
  readonly places: string;
  readonly pay: string;
}

/** The cities that advertise the most and, unless all are equal, the least. */
interface OfferEnds {
  readonly most: Place;
  readonly least: Place | undefined;
}

/** Who publishes a kind of figure, for when, and on how many pages. */
interface Origin {
  readonly by: string;
  readonly when: string;
  readonly pages: number;
}

const ends = ({ most, least }: OfferEnds): string =>
  `${most.places}${most.pay}${least ? `，${least.places}${least.pay}` : ''}`;

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的分工龄薪资',
  titleChosenNone: '所选的城市、岗位、来源和工龄，没有公布的月薪',
  titleCityNone: (city: string) => `${city}分工龄的客服薪资：找过，没有查到`,
  titleUnclear: '干得久就挣得多吗？找得到的数字看不出',
  titleNoRise: '干得久就挣得多吗？按找得到的数字，不是',
  titleRise: '干得久就挣得多吗？找得到的网页上是',
  titlePage: (n: {
    city: string;
    first: string;
    from: string;
    last: string;
    to: string;
    bare: string;
    change: string | undefined;
  }) => `${n.city}：${n.first}${n.from}，${n.last}${n.to}${n.change === undefined ? '' : `（${n.change}）`}`,
  titleOffers: (n: OfferEnds) => `招新手客服的中位数：${ends(n)}`,
  titleMeans: (range: string) => `网页上的平均月薪：${range}元`,
  titleFlat: (cities: string, relation: string) => `${cities}：满三年后工资${relation}，金额没有给`,
  titleAdverts: (items: readonly { asked: string; range: string }[]) =>
    `广告开价：${items.map(({ asked, range }) => `${asked}${range}元`).join('，')}`,
  titleBand: (who: string, what: string) => `${who}：${what}`,
  cityAt: (city: string, band: string) => `${city}，${band}`,
  bandMeans: (range: string) => `网页上的平均月薪${range}元`,
  bandSmall: (range: string) => `网页写${range}元，组里人太少`,
  bandOffers: (n: OfferEnds) => `招聘中位数${ends(n)}`,
  cities: (count: number) => `${count}城`,
  elsewhere: '其余城市',
  subtitle: (n: { unit: string; band: string | undefined; role: string | undefined; parts: readonly string[] }) =>
    `${n.role ?? '一线客服'}的月薪（${n.unit}），${n.band ?? '按工龄'}${n.parts.length > 0 ? `；${n.parts.join('；')}` : ''}`,
  partMeans: ({ by, when, pages }: Origin) => `${by}${pages}张网页的均值（${when}）`,
  partOffers: ({ by, when }: Origin) => `${by}的新手招聘中位数（${when}）`,
  partAdverts: (count: string, adverts: string) => `${adverts}${count}条`,
  undated: '年份、样本量不明',
  period: (period: string) => (/^\d{4}$/.test(period) ? `${period}年` : period),
  measures: { mean_pay: '平均月薪', advertised_median: '招聘薪资中位数', advert_range: '广告开价，低端到高端的中位数' },
  bands: { '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年以上', '3+': '3年以上' },
  bandWords: { '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年以上', '3+': '3年以上' },
  narrowBands: { '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年+' },
  asked: { none: '不要经验', '1-3': '要1–3年', '3-5': '要3–5年', '5-10': '要5–10年', '10+': '要10年以上' } as Readonly<
    Record<string, string>
  >,
  asking: (asked: string) => `广告${asked}`,
  advertsAsking: (adverts: string, asked: string) => `${adverts}，${asked}`,
  advertsChoice: (adverts: string) => adverts,
  allCities: '不分城市',
  place: (place: string) => place,
  cell: (city: string, band: string) => `${city}${band}`,
  bracketed: (text: string, inside: string) => `${text}（${inside}）`,
  relation: (relation: string) => `${relation}，金额没有给`,
  field: (n: { narrow: boolean; adverts: string | undefined; range: string; asked: string; count: string }) => [
    ...(n.adverts === undefined ? [] : [n.adverts]),
    ...(n.narrow ? [`n ${n.count}`] : [`${n.asked}，n ${n.count}`, n.range]),
  ],
  offers: (places: string, pay: string) => `${places}${pay}`,
  bracketLead: (by: string) => `${by}：`,
  bracketSeparator: '、',
  bracket: (relation: string) => `满三年后${relation}，金额没有给`,
  keyMean: '网页上的平均月薪',
  keySmall: (percent: string) => `不到该页样本的${percent}%`,
  keyOffer: (by: string) => `${by}：招新手的中位数`,
  controls: { city: '城市', role: '岗位', publisher: '来源', tenure: '工龄', steps: '从新手看到十年', all: '全部' },
  noteSmall: (n: { bands: string; shares: string }) =>
    `${n.bands}的组只占网页样本的${n.shares}%，画成空心，撑不起结论。`,
  noteChanges: (n: { first: string; last: string; changes: string }) =>
    `从${n.first}到${n.last}：${n.changes}。两组不是同一批人，网页也没有写样本量。`,
  change: (city: string, change: string) => `${city}${change}`,
  noteRefused: (n: { city: string; first: string; last: string; reasons: string }) =>
    `这里不比较${n.city}${n.first}和${n.last}的月薪：${n.reasons}。`,
  noteAdverts: (n: { adverts: string; count: string }) =>
    `底色是${n.adverts}（${n.count}条），从低端的中位数到高端的中位数；按广告算，不按雇主，因为这批抓取分不清雇主。`,
  noteEnds: '条的两端是同一批广告写的低端和高端，可以并看；不取中间数。',
  noteApart: '网页说的是付的，广告说的是开的，口径和年份都不同，只能看位置，不能相减。',
  noteOutside: (n: { by: string; place: string; interval: string; cities: string }) =>
    `${n.by}说${n.place}在${n.interval}之间，没有写出是哪些城市；它给${n.cities}的数字就在这个区间之外。`,
  noteRemark: (n: { by: string; band: string; relation: string }) =>
    `${n.by}还说，干到${n.band}，很多人的收入也${n.relation}；没有写出金额。`,
  notePeopleless: (share: string, groups: string) => `网页称占${share}、却仍写出薪资的组没有画：${groups}。`,
  notePayless: (groups: string) => `网页上有人而没有可用薪资的组没有画：${groups}。`,
  gaps: { not_published: '只在文章的图片里', not_found: '没有查到' },
  noteGaps: (parts: readonly string[]) => `找过而没有数字的工龄，不画：${parts.join('；')}。`,
  noteLeftOut: (posts: string) => `${posts}是管理岗位，没有画；不分工龄的薪资也没有画。`,
  noteWeak: '网页由程序自动生成，文章没有附数据，都没有第二个来源可以核对，只当线索看。',
  alt: (n: { title: string; figures: string; band: string | undefined }) =>
    `${n.band === undefined ? '折线图' : `点图，只画${n.band}的`}，横轴为工龄的五组，纵轴为月薪，共${n.figures}个数字${n.band === undefined ? '；一条线是一座城市的网页均值' : ''}。${n.title}。各数见下表。`,
  tipShare: (share: string, small: boolean) => `占来源样本的${share}${small ? '，人太少' : ''}`,
  tipAdverts: (count: string) => `${count}条有薪资的广告，每条算一次`,
  tipMedians: '低端的中位数到高端的中位数；分不清雇主，不分城市',
  source: (by: string, grade: string) => `${by}（等级${grade}）`,
  sentence: (asking: string, count: string) => `${asking}、写了薪资的有${count}条，月薪低端与高端的中位数`,
  sentenceVerb: '为',
  caption: '客服月薪，按城市和工龄',
  captionBand: (band: string) => `工龄${band}的客服月薪，按城市`,
  columns: {
    tenure: { label: '工龄', meaning: '工龄的分组；广告则是要求的经验。' },
    adverts: { label: '广告数', meaning: '有薪资的广告数，每条算一次。' },
  },
};

export type Say = typeof zh;
