/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的离职与流失数字',
  noFigures: '找到了说法，没有找到离职与流失的数字',
  titleNoRate: (n: { figures: number; definitions: number }) =>
    `中国客服去留的数字有${n.figures}个、口径有${n.definitions}种，没有一个是出处可靠的年流失率`,
  titleOne: (n: { figure: string; definition: string }) =>
    `关于中国客服去留，只有一个数字：${n.definition}，${n.figure}`,
  titleRate: (rates: string) => `中国客服的年流失率，出处可靠的有：${rates}`,
  titleAbroad: (figures: number) => `客服去留的数字，国外有${figures}个，中国没有`,
  titleDefinition: (definition: string, counts: string) => `${definition}：${counts}`,
  countHome: (figures: number) => `中国有${figures}个公布的数字`,
  countAbroad: (figures: number) => `国外有${figures}个`,
  noneHome: '中国没有公布的数字',
  control: '口径',
  all: '全部',
  tipYearly: (range: string) => `折合一年${range}，由本站推算`,
  rate: (n: { figure: string; publisher: string }) => `${n.figure}（${n.publisher}）`,
  subtitle: (span: string | undefined, undated: boolean) =>
    `公布过的离职、跳槽与流失比例（%）${span === undefined ? '' : `，${span}`}${undated ? '，部分未注明年份' : ''}；一行一个，按口径分组，不能跨组比较`,
  heading: (n: { definition: string; places: string }) => `${n.definition} · ${n.places}`,
  undated: '年份未注明',
  forecast: (period: string) => `${period}（预测）`,
  norm: (period: string) => `${period}（经验之谈）`,
  detail: (n: { period: string; publisher: string }) => `${n.period}，${n.publisher}`,
  onMark: { leaver_share: (figure: string) => `${figure}，离职者中的占比，不是离职率` },
  nearly: (percent: string) => `近${percent}`,
  range: (low: string, high: string) => (low === high ? low : `${low}至${high}`),
  yearly: (range: string) => `折合一年${range}（推算）`,
  missing: '没有数字',
  noteLeaver: (figure: string) =>
    `${figure}是客服在离职者中占的份额：客服人多，离职的人里客服也多。它说不出客服里有多少人离职。`,
  noteSample: (n: { by: string; period: string; population: string; sample: string; drawn: string }) =>
    `${n.by}${n.period}的调查，${n.population}${n.sample}；其中${n.drawn}有多少人，没有写明。`,
  noteYearly:
    '细线是我们的推算：每月都按这个比例走人，年初在岗的人到年底走掉的比例，即1−(1−月流失率)¹²。补进来又走的人不算在内。',
  noteContradiction: (n: { people: string; month: string; yearly: string; year: string }) =>
    `自相矛盾：同一页面说${n.people}每月流失${n.month}，折合一年约${n.yearly}，同一句里却写年流失率${n.year}。`,
  noteUnnamed: (figures: number) =>
    `中国的月流失率和年流失率（${figures}个数字）都出自同一个没有具名、没有年份的页面，不能当作数据。`,
  noteWeak: '浅色：只见于文章、转载或转述。',
  noteForecast: '空心虚线：当时作出的预测，不是实际结果。',
  noteAbroad: '灰色是国外数字，由各家自己统计，办法不一，只供参照。',
  altIntro: (figures: number) =>
    `逐行列出${figures}个百分比，横轴从零到百分之百，点是数值，横条是区间，箭头表示一端不封口。`,
  altHome: (items: readonly string[]) => `中国：${items.join('；')}。`,
  altItem: (definition: string, figures: string) => `${definition}${figures}`,
  altAbroad: (n: { figures: number; from: string; to: string }) =>
    `国外的年流失率有${n.figures}个，从${n.from}到${n.to}。`,
  altEnd: '逐行数字见下表。',
  caption: '公布过的离职、跳槽与流失数字',
  columns: {
    place: { label: '地区', meaning: '数字所指的地方。' },
    low: { label: '起', unit: '%', meaning: '公布的数的下端；单一数值时与上端相同，来源没有说时为空。' },
    high: { label: '止', unit: '%', meaning: '公布的数的上端；单一数值时与下端相同，来源没有说时为空。' },
    yearlyLow: {
      label: '折合一年，起',
      unit: '%',
      derived: true,
      meaning: '月度数字折合成一年的下端，由我们算出。',
    },
    yearlyHigh: {
      label: '折合一年，止',
      unit: '%',
      derived: true,
      meaning: '月度数字折合成一年的上端，由我们算出。',
    },
    population: '对象',
    flag: '性质',
  },
  sentence: {
    /** The data sets numbers off by spaces, which a sentence does not. */
    people: (population: string) => population.replace(/(\D) (\d+) (席)/, '$1$2$3'),
    whats: {
      left_within_year: (people: string) => `${people}里，在一家公司工作不到一年就跳槽的人所占的比例`,
      ecommerce_leaver_share: () => '电商企业全部离职者中客服所占的比例',
      tenure_under_3_years: (people: string) => `${people}里，工龄在三年以内的人所占的比例`,
      agent_attrition_month: (people: string) => `${people}的月流失率`,
      agent_attrition_year: (people: string) => `${people}的年流失率`,
      agent_attrition_norm: (people: string) => `${people.replace('，', '在')}，年流失率的正常水平`,
    },
    other: (people: string, metric: string) => `${people}的${metric}`,
    warn: { ecommerce_leaver_share: '这是离职者中的占比，不是离职率' },
    yearly: (site: string, range: string) => `“${site}”推算折合一年${range}`,
    series: (place: string, definition: string) => place + definition,
  },
};

export type Say = typeof zh;
