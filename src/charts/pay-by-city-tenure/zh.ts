/** A month's pay: with its unit, and where the words around it say that it is a month's. */
export interface Pay {
  readonly whole: string;
  readonly short: string;
}

/** The cities that advertise most and least to newcomers. */
export interface NewcomerEnds {
  readonly best: string;
  readonly most: Pay;
  readonly least: string;
  readonly fewest: Pay;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  bracketed: (text: string) => `（${text}）`,
  none: '没有可画的分城市、分年限薪资',
  noFigures: '找过的城市，没有一个查到分年限的客服薪资',
  titleGap: (n: NewcomerEnds) => `新手客服的招聘月薪中位数：${n.best}${n.most.short}，${n.least}${n.fewest.short}`,
  titleAlike: (cities: string, pay: Pay) => `新手客服的招聘月薪中位数：${cities}${pay.short}`,
  titleCities: (cities: string, role: string | undefined) =>
    `按工作年限公布过${role ?? '客服'}平均月薪的，只有${cities}`,
  titleCity: (city: string, bands: string) => `${city}的客服月薪，公布过的只有${bands}`,
  titleCityNone: (city: string) => `${city}分年限的客服薪资：找过，没有查到`,
  titleBand: (n: { who: string; what: string; places: string }) => `${n.who}${n.what}：写出数字的只有${n.places}`,
  titleBandPeopleless: (n: { who: string; what: string; places: string; share: string }) =>
    `${n.who}${n.what}：只有${n.places}有数字，来源却说这一组占${n.share}`,
  titleBandCity: (who: string, figures: string) => `${who}：${figures}`,
  titleBandNone: (who: string, what: string) => `${who}${what}：没有查到公布的金额`,
  who: (n: { city: string; band: string; role: string | undefined }) => `${n.city}工作${n.band}的${n.role ?? '客服'}`,
  anyPay: '月薪',
  measured: (measure: string, figure: string) => `${measure}${figure}`,
  titleChosenNone: '所选的城市、岗位和口径，没有公布的月薪',
  subtitle: (unit: string, groups: readonly string[]) =>
    `一线客服岗位的月薪（${unit}），按城市和工作年限${groups.length > 0 ? `；${groups.join('，')}` : ''}`,
  subtitleBand: (unit: string, band: string, groups: readonly string[]) =>
    `一线客服岗位的月薪（${unit}），工作${band}，按城市${groups.length > 0 ? `；${groups.join('，')}` : ''}`,
  group: (n: { measure: string; publishers: string; periods: string }) =>
    `${n.publishers}的${n.measure}（${n.periods}）`,
  heading: (n: { measure: string; role: string; publishers: string; periods: string }) =>
    `${n.measure}${n.role} · ${n.publishers}，${n.periods}`,
  measures: { advertised_median: '招聘薪资中位数', mean_pay: '平均月薪' },
  nothingHeading: '没有查到任何数字的城市',
  period: (period: string) => (/^\d{4}$/.test(period) ? `${period}年` : period),
  undated: '年份未注明',
  tipLooked: (where: string) => `找过：${where}`,
  tipShare: (share: string) => `占来源样本的${share}`,
  controls: {
    city: '城市',
    tenure: '工作年限',
    steps: '从新人看到十年',
    role: '岗位',
    statistic: '口径',
    sort: '排序',
    all: '全部',
    sorts: { pay: '新手月薪从高到低', name: '城市拼音', figures: '公布得多的在前' },
  },
  scale: '格内标尺：',
  axis: '元/月',
  years: '工作年限',
  bands: { '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年以上', '3+': '3年以上' },
  bandWords: { '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年以上', '3+': '3年以上' },
  relation: (relation: string) => `${relation}，金额未公布`,
  relationOver: (band: string, relation: string) => `${band}：${relation}，金额未公布`,
  gaps: { not_published: '文中未写', not_found: '未查到', empty_group: '组内无人' },
  missingPay: '薪资空缺',
  unrecorded: '没有数字',
  noteApart: '各组口径不同：一组是广告里开的，一组是页面声称付的，不能互相比较。',
  noteOutside: (n: { by: string; place: string; interval: string; cities: string }) =>
    `${n.by}说${n.place}在${n.interval}之间，没有写出是哪些城市；它给${n.cities}的数字就在这个区间之外。`,
  noteRemark: (n: { by: string; band: string; relation: string }) =>
    `${n.by}还说，干到${n.band}，很多人的收入也${n.relation}；没有写出金额。`,
  notePeopleless: (n: { by: string; cells: string; share: string }) =>
    `空心、带*：${n.cells}。${n.by}说这一组占${n.share}，却仍写出了薪资：无人而有数。`,
  noteEmpty: (cells: string) => `${cells}：来源列了这一组，却没有给出可用的薪资。`,
  noteGaps: '斜线：没有公布，或找过而没有找到；不是零。',
  noteLeftOut: (posts: string) => `${posts}是管理岗位，没有画进来；不分年限的薪资说法也没有画。`,
  noteWeak: '浅色：只见于文章、转载或自动生成的页面，未经核实。',
  alt: (sentences: readonly string[]) => sentences.join(''),
  altMatrix: (rows: number, figures: number) =>
    `矩阵图，${rows}行为城市，五列为工作年限，共写出${figures}个数字，每格附同一标尺上的位置。`,
  altBand: (rows: number, figures: number, band: string) =>
    `点与区间图，${rows}行为城市，横轴为月薪，只画工作${band}的，共写出${figures}个数字。`,
  altGap: (n: NewcomerEnds) => `新手的招聘薪资中位数，${n.best}${n.most.whole}，${n.least}${n.fewest.whole}。`,
  altFinding: (finding: string) => `${finding}。`,
  altEnd: '其余各格见下表。',
  altEndBand: '各行见下表。',
  cell: (city: string, band: string) => `${city}${band}`,
  place: (place: string) => place,
  caption: '客服月薪，按城市和工作年限',
  captionBand: (band: string) => `工作${band}的客服月薪，按城市`,
  columns: { tenure: { label: '工作年限', meaning: '工作年限的分组。' } },
};

export type Say = typeof zh;
