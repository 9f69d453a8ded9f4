/** A heading that is a period: a year, month or quarter, as tables print it. */
interface HeadingPeriod {
  readonly kind: 'year' | 'month' | 'quarter';
  /** The period as the data writes it: `2023`, `2023-01`, `2023-Q1`. */
  readonly text: string;
}

const months: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** Reads a heading or cell that is a period and nothing else; null for all others. */
export function headingPeriod(printed: string): HeadingPeriod | null {
  const text = printed.normalize('NFKC').trim().toLowerCase();
  const year = /^((?:19|20)\d\d)年?(?:度)?$/.exec(text)?.[1];
  if (year !== undefined) return { kind: 'year', text: year };
  const [, quarterYear, quarter] =
    /^((?:19|20)\d\d)年?[-\s]?(?:q([1-4])|第?([一二三四1-4])季度)$/.exec(
      text.replace(/第?([一二三四])季度$/, (_, one: string) => `q${quarters[one] ?? one}`),
    ) ?? [];
  if (quarterYear !== undefined && quarter !== undefined)
    return { kind: 'quarter', text: `${quarterYear}-Q${quarter}` };
  const [, monthYear, month] = /^((?:19|20)\d\d)(?:年|[-./])(0?[1-9]|1[0-2])月?$/.exec(text) ?? [];
  if (monthYear !== undefined && month !== undefined)
    return { kind: 'month', text: `${monthYear}-${month.padStart(2, '0')}` };
  const [, namedYear, named = ''] = /^((?:19|20)\d\d)[-\s]([a-z]{3})$/.exec(text) ?? [];
  const index = months.indexOf(named);
  if (namedYear !== undefined && index !== -1)
    return { kind: 'month', text: `${namedYear}-${String(index + 1).padStart(2, '0')}` };
  return null;
}

const figure = /^[-+−]?[¥$£€]?\d[\d,\s]*(?:\.\d+)?%?$/;

/** Whether a cell is a figure: digits, signs and separators. A year by itself may as well be a heading. */
export const isFigure = (cell: string): boolean => figure.test(cell.normalize('NFKC').trim());

/** Whether a heading is a percentile, as in wage guides. */
export const isPercentile = (cell: string): boolean =>
  /^\d{1,2}(?:\.\d)?%(?:分位)?$/.test(cell.normalize('NFKC').trim());

/** First cells of lines above a table that describe the file. */
const metadata =
  /^(?:title|cdid|source(?: dataset id)?|pre ?unit|units?|release date|next release|important notes|notes?|link|file created|frequency|seasonal.*|last updated?|标题|指标|单位|数据来源|来源|资料来源|更新时间|发布时间|数据库|时间|地区|频率|说明|备注)\s*[:：]?$/i;

/** Whether a first cell marks a line that describes the file. */
export const isMetadata = (cell: string): boolean => metadata.test(cell.trim());

/** Whether a heading is that of a column which only counts rows. */
export const isIndexHeading = (cell: string): boolean =>
  /^(?:|序号|行号|no\.?|#|index|unnamed: ?\d+|row)$/i.test(cell.normalize('NFKC').trim());

const listed: Readonly<Record<string, string>> = {
  province: '省份 省 省区 省市 地区名称省',
  area: '地区 区域 地域 地方 工作区域',
  city: '城市 市 工作城市 所在城市',
  place: '地点 工作地点 工作地址 地址 所在地',
  year: '年份 年度 年',
  month: '月份 年月 月',
  quarter: '季度',
  week: '周 周次',
  period: '时期 期间 统计期 统计时间 报告期',
  date: '日期 时间',
  published: '发布日期 发布时间 更新时间',
  indicator: '指标 指标名称 项目 类目',
  industry: '行业 行业名称 所属行业 行业门类',
  occupation_code: '职业编码 职业代码 职业编号',
  occupation: '职业 职业名称 工种 职业工种 职业(工种)',
  job: '职位 岗位 职位名称 岗位名称 招聘职位',
  company: '公司 公司名称 企业 企业名称 单位名称 招聘单位 雇主',
  company_size: '公司规模 企业规模 规模 人员规模',
  company_type: '公司性质 企业性质 公司类型 单位性质',
  education: '学历 学历要求 教育程度 文化程度',
  experience: '经验 经验要求 工作经验 工作年限',
  pay: '薪资 薪酬 薪水 工资 待遇 工资待遇 薪资待遇 薪资范围 工资价位',
  monthly_pay: '月薪 月工资 月薪酬',
  annual_pay: '年薪 年工资 年薪酬',
  mean_pay: '平均工资 平均薪酬 平均薪资 平均月薪 平均月工资 月平均工资',
  mean_annual_pay: '平均年薪 年平均工资 平均年工资',
  median_pay: '工资中位数 薪资中位数 薪酬中位数 月薪中位数',
  hourly_pay: '时薪 小时工资 小时薪酬',
  base_pay: '底薪 基本工资 基本薪资 固定工资 无责底薪',
  bonus: '奖金 绩效 绩效奖金 绩效工资 年终奖',
  commission: '提成 佣金',
  social_insurance: '社保 五险 五险一金 社会保险',
  minimum_wage: '最低工资标准 月最低工资标准',
  hourly_minimum_wage: '小时最低工资标准 非全日制小时最低工资标准',
  low: '最低 下限 最低值 低位数 低位值 低位',
  median: '中位数 中位值 中位',
  high: '最高 上限 最高值 高位数 高位值 高位',
  mean: '平均数 平均值 均值 平均',
  people: '人数 人口 总人数',
  staff: '从业人员 员工人数 职工人数 员工数 从业人员数 就业人员',
  jobs: '岗位数 职位数 需求人数 招聘人数',
  seats: '坐席数 座席数 坐席 座席',
  men: '男 男性',
  women: '女 女性',
  sex: '性别',
  age: '年龄 年龄段',
  total: '合计 总计 总数 总量',
  share: '占比 比例 比重 份额 构成',
  change: '同比 增长率 增速 同比增长 增幅 同比增速',
  change_previous: '环比 环比增长 环比增长率',
  rank: '排名 名次 排序',
  value: '数值 值 数据 数量',
  unit: '单位 计量单位',
  name: '名称 姓名',
  category: '类别 类型 分类 种类',
  code: '代码 编码',
  number: '编号 序号',
  title: '标题',
  url: '链接 网址 详情链接 链接地址',
  source: '来源 数据来源 资料来源 出处',
  note: '备注 说明 注',
  benefits: '福利 福利待遇 公司福利',
  requirements: '要求 职位要求 任职要求',
  description: '描述 职位描述 岗位职责',
  platform: '平台 招聘平台',
  market_size: '市场规模',
  revenue: '营业收入 营收',
  sample: '样本量 样本数 样本数量 有效样本',
  weekly_hours: '周工时 每周工时 周工作时间',
  people_year_end: '年末人数 年末从业人员 期末人数',
  connect_rate: '接通率 人工接通率 电话接通率',
  satisfaction: '满意度 客户满意度',
  calls: '来电量 来电数 话务量 呼叫量 电话量',
  inbound_calls: '呼入量 呼入电话量',
  outbound_calls: '呼出量 外呼量 呼出电话量',
  abandon_rate: '放弃率 呼损率 来电放弃率',
  first_contact_resolution: '一次解决率 首次解决率 首解率 一次性解决率',
  complaints: '投诉量 投诉数 投诉件数 投诉笔数',
  complaint_rate: '投诉率',
  quality_score: '质检得分 质检分 质检分数',
  occupancy_rate: '工时利用率 座席利用率 坐席利用率',
  machine_share: '智能客服占比 机器人占比 智能客服分流率 机器人分流率',
  answer_speed: '应答速度 平均应答速度',
  handling_time: '通话时长 平均通话时长 处理时长 平均处理时长',
  turnover_rate: '流失率 离职率 员工流失率',
};

/** Column names for Chinese headings with one clear meaning. */
export const headingMeanings: ReadonlyMap<string, string> = new Map(
  Object.entries(listed).flatMap(([name, headings]) => headings.split(' ').map((heading) => [heading, name] as const)),
);
