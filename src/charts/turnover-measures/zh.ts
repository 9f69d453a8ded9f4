/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的离职与流失数字',
  noFigures: '找到了说法，没有找到离职与流失的数字',
  titleNoRate: '客服一年走多少人？没有一个可靠的流失率',
  tileNoRate: (low: string, high: string) => `没有可靠的流失率。唯一写了数的网页，一处写一年${low}，一处写${high}`,
  tileCondition: (page: boolean) => `空心条由月流失率折算${page ? '；那张网页没有署名和年份' : ''}`,
  titleAbroad: (figures: number) => `国外的${figures}个流失率，各家自己统计，口径不一`,
  titleEmployers: (figures: number) => `各行各业的${figures}个离职率，都不是客服`,
  dated: (figure: string, period: string) => `${figure}，${period}`,
  titleDefinition: (definition: string, figures: number) => `中国客服的${definition}：公布过${figures}个数`,
  subtitle: (n: {
    of: 'rates' | 'shares' | 'employers';
    span: string | undefined;
    undated: boolean;
    derived: boolean;
  }) =>
    `${{ rates: '客服一年的流失率', shares: '客服中的各种占比，不是流失率', employers: '各行各业员工一年的离职率' }[n.of]}，%${n.span === undefined ? '' : `，${n.span}`}${n.undated ? '，部分未注明年份' : ''}${
      n.derived ? '；空心条由印出的月流失率折算，各种算法都算在内' : ''
    }`,
  heads: { page: '一张没有署名和年份的网页', rates: '公布过的流失率', shares: '常被当成流失率，其实不是' },
  printed: '一年，照印',
  fromMonth: (month: string) => `由每月${month}折成一年`,
  inPlace: (people: string, place: string) => `${people}（${place}）`,
  listed: '，',
  employersHead: (span: string) => `各行各业 ${span}`,
  employersBy: (n: { by: string; years: string }) => `${n.by}，${n.years}`,
  abroadHead: (span: string) => `国外坐席 ${span}`,
  abroadBy: (n: { figures: string; places: string }) => `${n.figures}个整个行业的数，${n.places}国`,
  narrow: (head: string, note: string) => `${head}（${note}）`,
  figures: (count: string) => `${count}个数`,
  scaleRow: '国外，整个行业',
  othersRow: '国外，区间、部分中心和预测',
  aYear: (figure: string) => `一年${figure}`,
  aMonth: (month: string, year: string) => `每月${month} = ${year}`,
  show: '看',
  views: { home: '中国，别处作背景', abroad: '国外逐条', employers: '各行各业逐条' },
  tipAbroad: '国外，只供参照',
  noteContradiction: (n: { people: string; month: string; yearly: string; year: string }) =>
    `那张网页自相矛盾：${n.people}每月流失${n.month}，折成一年在${n.yearly}之间，看怎么算；没有一种算法合得上同一句里写的${n.year}。`,
  noteLeaver: (figure: string) =>
    `${figure}是客服在离职者中占的份额，不是流失率：客服人多，离职的人里客服也多。它说不出客服里有多少人离职。`,
  noteUnnamed: (figures: number) =>
    `中国的月流失率和年流失率（${figures}个数）都出自同一张没有署名、没有年份的网页，不能当作数据。`,
  noteYearly: (ways: readonly string[]) =>
    `空心条是我们的推算，设每月都按这个比例走人${ways.length > 1 ? '。来源没有说数的是谁、拿谁作底，说得通的算法都算，条从最低画到最高' : ''}：${ways.join('；')}。`,
  formulas: {
    compounded: '年初在岗的人到年底走掉的比例，1−(1−月流失率)¹²',
    added: '每走一人记一次，人数持平，12×月流失率',
    with_joiners: '分母再加上新入职的人，12×月流失率÷(1+11×月流失率)',
  },
  noteAbroad: (n: { figures: number; span: string }) =>
    `灰底是国外整个行业的${n.figures}个单一数值（${n.span}）：各家自己统计，办法不一，只供参照。`,
  noteOthers: (figures: number) =>
    `国外另有${figures}个区间、部分中心的数、经验之谈、预测和没有写明是不是一年的数，画在最下面，不算进灰底。`,
  noteEmployers: (n: { by: string; span: string }) =>
    `深色条是${n.by}历年调查的各行各业员工离职率（${n.span}），不是客服；画出最低和最高的两年。`,
  noteForecast: '虚线：当时作出的预测，不是实际结果。',
  altIntro: (rows: number) =>
    `横轴从零到百分之百，${rows}行，一行一个数；横条是区间，箭头表示一端不封口，方块不是流失率。`,
  altAbroad: (n: { figures: number; span: string }) => `国外整个行业的年流失率有${n.figures}个，在${n.span}。`,
  altEmployers: (span: string) => `各行各业员工离职率历年在${span}。`,
  titleOne: (n: { figure: string; definition: string }) =>
    `关于中国客服去留，只有一个数字：${n.definition}，${n.figure}`,
  titleRate: (rates: string) => `中国客服的年流失率，出处可靠的有：${rates}`,
  control: '口径',
  all: '全部',
  tipYearly: (range: string) => `折合一年${range}，由本站推算`,
  ways: {
    compounded: (range: string) => `只数年初在岗的人，一年${range}`,
    added: (range: string) => `每走一人记一次，一年${range}`,
    with_joiners: (range: string) => `分母加上新入职的人，一年${range}`,
  },
  unstated: '没有写明',
  rate: (n: { figure: string; publisher: string }) => `${n.figure}（${n.publisher}）`,
  heading: (n: { definition: string; places: string }) => `${n.definition} · ${n.places}`,
  undated: '年份未注明',
  forecast: (period: string) => `${period}（预测）`,
  norm: (period: string) => `${period}（经验之谈）`,
  detail: (n: { period: string; publisher: string }) => `${n.period}，${n.publisher}`,
  onMark: { leaver_share: (figure: string) => `${figure}，离职者中的占比，不是离职率` },
  nearly: (percent: string) => `近${percent}`,
  range: (low: string, high: string) => (low === high ? low : `${low}至${high}`),
  missing: '没有数字',
  noteSample: (n: { by: string; period: string; population: string; sample: string; drawn: string }) =>
    `${n.by}${n.period}的调查，${n.population}${n.sample}；其中${n.drawn}有多少人，没有写明。`,
  altHome: (items: readonly string[]) => `中国：${items.join('；')}。`,
  altItem: (definition: string, figures: string) => `${definition}${figures}`,
  altEnd: '逐行数字见下表。',
  caption: '公布过的离职、跳槽与流失数字',
  columns: {
    yearlyLow: {
      label: '折合一年，起',
      unit: '%',
      derived: true,
      meaning: '月度数字折合成一年的下端，取各种说得通的算法里最低的，由我们算出。',
    },
    yearlyHigh: {
      label: '折合一年，止',
      unit: '%',
      derived: true,
      meaning: '月度数字折合成一年的上端，取各种说得通的算法里最高的，由我们算出。',
    },
    population: '对象',
  },
  sentence: {
    /** In the data numbers are surrounded by spaces, in a sentence they are not. */
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
    yearly: (site: string, range: string, ways: number) =>
      `“${site}”推算折合一年${range}${ways > 1 ? '，看怎么算' : ''}`,
    series: (place: string, definition: string) => place + definition,
  },
};

export type Say = typeof zh;
