import { formatNumber } from '../../i18n/format-number.ts';

/**
 * States of the US, their capital district and Puerto Rico in Chinese, by postal abbreviation; the data has the English
 * names.
 */
export const usStatesZh: Readonly<Record<string, string>> = {
  ...{ AK: '阿拉斯加州', AL: '亚拉巴马州', AR: '阿肯色州', AZ: '亚利桑那州', CA: '加利福尼亚州', CO: '科罗拉多州' },
  ...{ CT: '康涅狄格州', DC: '华盛顿特区', DE: '特拉华州', FL: '佛罗里达州', GA: '佐治亚州', HI: '夏威夷州' },
  ...{ IA: '艾奥瓦州', ID: '爱达荷州', IL: '伊利诺伊州', IN: '印第安纳州', KS: '堪萨斯州', KY: '肯塔基州' },
  ...{ LA: '路易斯安那州', MA: '马萨诸塞州', MD: '马里兰州', ME: '缅因州', MI: '密歇根州', MN: '明尼苏达州' },
  ...{ MO: '密苏里州', MS: '密西西比州', MT: '蒙大拿州', NC: '北卡罗来纳州', ND: '北达科他州', NE: '内布拉斯加州' },
  ...{ NH: '新罕布什尔州', NJ: '新泽西州', NM: '新墨西哥州', NV: '内华达州', NY: '纽约州', OH: '俄亥俄州' },
  ...{ OK: '俄克拉何马州', OR: '俄勒冈州', PA: '宾夕法尼亚州', PR: '波多黎各', RI: '罗得岛州', SC: '南卡罗来纳州' },
  ...{ SD: '南达科他州', TN: '田纳西州', TX: '得克萨斯州', UT: '犹他州', VA: '弗吉尼亚州', VT: '佛蒙特州' },
  ...{ WA: '华盛顿州', WI: '威斯康星州', WV: '西弗吉尼亚州', WY: '怀俄明州' },
};

const n = (value: number, digits?: number): string => formatNumber(value, 'zh', digits);

const inTenThousands = (dollars: number): string => `${n(dollars / 1e4, 2)}万`;

const kinds = {
  metro: (count: number) => `${n(count)}个都市区`,
  nonmetro: (count: number) => `${n(count)}个非都市区`,
};

interface Named {
  readonly name: string;
  readonly pay: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的美国各地数字',
  /** Names of states by postal abbreviation, for languages that have their own. */
  states: usStatesZh,
  bothNames: (own: string, english: string) => `${own}（${english}）`,
  pay: (dollars: number) => n(dollars),
  /** Short enough for a square. */
  payShort: inTenThousands,
  payTitle: inTenThousands,
  payTick: (dollars: number) => `${n(dollars / 1e4)}万`,
  times: (times: string) => `${times}倍`,
  titleStates: (low: Named, high: Named) => `美国客服年薪中位数：${low.name}${low.pay}，${high.name}${high.pay}美元`,
  titleJobs: (name: string, jobs: string) => `美国客服岗位最多的是${name}，${jobs}个`,
  titleShare: (name: string, times: string) => `${name}的客服岗位占比最高，是全国的${times}倍`,
  titleGroup: (group: string, low: string, high: string) => `${group}的客服年薪中位数从${low}到${high}美元`,
  titleArea: (name: string, pay: string, rank: string | undefined) =>
    `${name}的客服年薪中位数是${pay}美元${rank === undefined ? '' : `，${rank}`}`,
  titleAreas: (paid: number, chosen: number, low: string, high: string) =>
    `选出的${n(chosen)}个地区${paid < chosen ? `中有年薪的${n(paid)}个` : ''}，客服年薪中位数从${low}到${high}美元`,
  titleUnpaid: (name: string) => `来源中没有${name}的客服年薪`,
  subtitle: (by: string, year: string) =>
    `客服代表的年薪中位数，美国各州、都市区和非都市区${year === '' ? '' : `，${year}年`}（${by}）；不看岗位多少，一个地区算一个`,
  noteCompare:
    '不要拿这里的高低去比中国：美国数的是各行各业受雇答复咨询和投诉的岗位，由雇主填报，不含自雇。可以比的是各地之间的差距；各地物价不同，这里没有扣除。',
  noteWeak: '各地的数取自他人整理的官方数据，劳工统计局的原工作簿没有看到。',
  noteAreas: (unpaid: number) =>
    `各地区的岗位相加不等于全国，州和都市区又互相重叠，所以不相加。${unpaid > 0 ? `来源中有${n(unpaid)}个地区没有年薪，不参加排列；按名称选出来，写明没有。` : ''}`,
  noteMap: {
    pay: '地图上一格是一个州，位置大致如地图，大小都一样；颜色分五档，每档的州差不多一样多。',
    jobs: '地图上一格是一个州；岗位多的州多半是人口多的州，要看做这一行的人是不是特别多，请换成“占比”。',
    share: '地图上一格是一个州；占比是这一职业占当地岗位的比重除以它占全国岗位的比重，全国为1。',
  },
  noteList:
    '按名称列出的地区：前面的数是名次。不选时排的是都市区和非都市区，两者互不重叠；州和它们重叠，所以要另选。按名称选出的地区画成菱形，排在最前。',
  join: (sentences: readonly string[]) => sentences.join(''),
  altAreas: (nation: boolean) =>
    `点图：每个都市区和非都市区按年薪中位数排成一点${nation ? '，全国的中位数是一条竖线' : ''}。`,
  altMap: {
    pay: (high: string, low: string) => `方格地图：各州的年薪中位数，${high}最高，${low}最低。`,
    jobs: (high: string, low: string) => `方格地图：各州的岗位数，${high}最多，${low}最少。`,
    share: (high: string, low: string) => `方格地图：各州的岗位占比，${high}最高，${low}最低。`,
  },
  altList: (group: string, high: Named, low: Named) =>
    `逐行列出的地区里，${group}中${high.name}最高，${high.pay}美元，${low.name}最低，${low.pay}美元。`,
  altChosen: (names: readonly string[]) => `另外列出选出的${names.join('、')}。`,
  altTable: '逐条数字见下表。',
  yearOf: (year: number) => `${String(year)}年`,
  spreadHead: '每个地区一点：年薪中位数，美元',
  mapHead: { pay: '各州的年薪中位数，美元', jobs: '各州的岗位数', share: '各州的岗位占比，全国为1' },
  mapEnds: { highest: '最高', lowest: '最低' },
  nation: (pay: string) => `全国 ${pay}`,
  kinds,
  kindsShort: kinds,
  control: { show: '地图', areas: '列出', kind: '哪一类地区', area: '按名称找地区' },
  maps: { pay: '年薪', jobs: '岗位数', share: '占比' },
  shows: { ends: '最高和最低的', highest: '最高的', lowest: '最低的', chosen: '只看选出的' },
  groups: { local: '都市区和非都市区', metro: '都市区', nonmetro: '非都市区', state: '州、首都和领地' },
  groupCount: {
    local: (count: number) => `${n(count)}个都市区和非都市区`,
    ...kinds,
    state: (count: number) => `${n(count)}个州（含首都和领地）`,
  },
  groupShort: {
    local: (count: number) => `${n(count)}个地区`,
    ...kinds,
    state: (count: number) => `${n(count)}个州、首都和领地`,
  },
  listHead: '按名称看：圆点是中位数，横条是中间八成岗位',
  listChosen: '选出的地区',
  listRanked: (group: string, show: 'all' | 'ends' | 'highest' | 'lowest') =>
    `${group}${{ all: '，按中位数排列', ends: '：最高和最低的', highest: '：最高的', lowest: '：最低的' }[show]}`,
  listLeft: (count: number) => `其余${n(count)}个没有列出`,
  listEmpty: '还没有选地区：在上面按名称查找。',
  rank: (rank: number, group: string) => `在${group}里排第${n(rank)}`,
  tip: {
    unpaid: '来源中年薪为空',
    areaJobs: (count: number) => `岗位${n(count)}个`,
    share: (times: string) => `岗位占比是全国的${times}倍`,
    median: (pay: string) => `年薪中位数${pay}`,
    low: (pay: string) => `一成岗位低于${pay}`,
    high: (pay: string) => `一成岗位高于${pay}`,
    step: (step: string) => `年薪中位数${step}美元`,
    areas: (count: number) => `${n(count)}个地区`,
    largest: (names: readonly string[]) => `岗位最多的：${names.join('；')}`,
    members: (names: readonly string[]) => names.join('；'),
    grade: (grade: string) => `（等级${grade}）`,
  },
  caption: '美国各地客服代表的年薪中位数和岗位数',
  columns: {
    p10: '最低一成的上限',
    p90: '最高一成的下限',
    share: { label: '岗位占比', unit: '全国=1' },
    place: { label: '地区', meaning: '数字所指的地方。' },
    kind: { label: '类别', meaning: '这一行属于哪一类。' },
    step: { label: '年薪中位数在哪一档', unit: '美元', meaning: '年薪中位数所在的区间。' },
    areas: { label: '地区数', meaning: '年薪中位数落在这一档的地区数。' },
  },
  /** Names as they stand in a sentence. */
  places: { metro: '都市区', nonmetro: '非都市区' },
  kindNames: { metro: '都市区', nonmetro: '非都市区', state: '州', territory: '领地' },
  flags: { derived: '取自他人整理的数据' },
  sentence: {
    have: '有',
    medianWhat: (place: string) => `${place}客服代表的年薪中位数`,
    dollars: (pay: string) => `${pay}美元`,
    areaJobs: (jobs: string) => `岗位${jobs}个`,
    place: (name: string, kind: string) => `美国${name}（${kind}）`,
    unpaid: '来源没有给出',
    step: (kind: string, step: string) => `美国客服代表年薪中位数在${step}美元的${kind}`,
    areas: (count: string) => `${count}个`,
  },
};

export type Say = typeof zh;
