/** How sentences word a measure of a table, and how its figures become cells. */
export interface Measure {
  readonly table: 'bank-centres' | 'market-size' | 'turnover' | 'salaries';
  /** The code in the table's column `metric`; empty where a person must choose it. */
  readonly metric: string;
  /** A pattern of what may precede the words. A clause with anything else there is about something else. */
  readonly subject: string;
  /** A pattern of the words before the number; for `after` measures the number comes first. */
  readonly words: string;
  readonly numberFirst?: boolean;
  readonly units: readonly MeasureUnit[];
  /** The metrics of its change against the year before, and against two years before. */
  readonly change?: {
    readonly metric: string;
    readonly unit: 'percent' | 'percentage_point';
    readonly twoYears?: string;
  };
  /** Cells of other columns that the words imply. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface MeasureUnit {
  /** The unit as printed. */
  readonly printed: string;
  /** The unit code in the table. */
  readonly code: string;
  /** The power of ten that converts the printed unit to the code's. */
  readonly shift: number;
}

const unit = (printed: string, code: string, shift = 0): MeasureUnit => ({ printed, code, shift });
const percent = [unit('%', 'percent')];

/** The whole sector, in the words of its reports. A single bank or one kind of centre is not included. */
const banks =
  '(?:全国|我国|中国|全行业|全年|报告期内|银行业金融机构|银行业|银行|客服中心与远程银行|客户中心与远程银行|客服中心和远程银行|远程银行|客服中心|客户中心|客服|的|已|共)*';

const bank = (metric: string, words: string, units: readonly MeasureUnit[], more: Partial<Measure> = {}): Measure => ({
  table: 'bank-centres',
  metric,
  subject: banks,
  words,
  units,
  ...more,
});

const market = (
  metric: string,
  words: string,
  units: readonly MeasureUnit[],
  more: Partial<Measure> = {},
): Measure => ({
  table: 'market-size',
  metric,
  subject: '(?:中国|我国|国内|全国)?',
  words,
  units,
  ...more,
});

const money = [unit('万亿元(?:人民币)?', '100m_CNY', 4), unit('亿元(?:人民币)?', '100m_CNY')];
const callers =
  '(?:中国|我国|国内|全国|在)*(?:比较优秀的)?(?:呼叫中心|客服中心|联络中心|客服|话务)?(?:行业)?(?:话务员|坐席|座席|员工|人员|岗位)?的?(?:平均)?';

const turnover = (metric: string, definition: string, words: string): Measure => ({
  table: 'turnover',
  metric,
  subject: callers,
  words,
  units: percent,
  fields: { definition },
});

/** Every measure that sentences are read for, in the order in which they are tried. */
export const measures: readonly Measure[] = [
  bank('staff', '从业人员(?:规模|数量|总数|人数)?', [unit('万人', '10k_person'), unit('人', 'person')], {
    change: { metric: 'staff_change', unit: 'percent', twoYears: 'staff_change_two_years' },
  }),
  bank(
    'human_calls',
    '(?:人工处理来电量?|人工接听电话量|电话人工接听量|人工接通电话量|人工电话接听量)',
    [unit('亿通', '100m_call'), unit('亿人次', '100m_contact')],
    { change: { metric: 'human_calls_change', unit: 'percent' } },
  ),
  bank('self_voice_calls', '自助语音服务量', [unit('亿通', '100m_call'), unit('亿人次', '100m_contact')]),
  bank('human_connect_rate', '(?:人工电话(?:平均)?接通率|电话人工接通率)', percent),
  bank('satisfaction', '(?:(?:人工)?电话(?:人工服务的)?客户(?:平均)?满意度|客户话后满意度|客户满意度)', percent),
  bank('answer_speed', '(?:电话)?(?:人工服务)?平均应答速度', [unit('秒', 'second')]),
  bank('ai_service_share', '智能服务占比', percent, {
    change: { metric: 'ai_service_share_change', unit: 'percentage_point' },
  }),
  bank('self_voice_share', '自助语音服务比例', percent),
  bank('self_divert_rate', '全渠道自助分流率', percent),
  bank('chatbot_text_divert_rate', '(?:微信、在线、APP等渠道的)?智能机器人文本分流率', percent),
  bank('ai_tech_use_rate', '智能技术(?:综合)?使用率', percent),
  bank('centres_1000_plus', '员工达到1000人及以上的大型客服中心', [unit('家', 'centre')]),
  bank('centres_under_100', '员工人数不满100人的小型客服中心', [unit('家', 'centre')]),
  bank('institutions_surveyed', '成员单位参与调研', [unit('家', 'member')], { numberFirst: true }),
  bank('institutions_writing', '成员单位参与撰写', [unit('家', 'member')], { numberFirst: true }),
  bank('renamed_remote', '银行客服中心更名为远程银行中心', [unit('家', 'centre')], { numberFirst: true }),
  bank('llm_use_share', '的(?:客服中心与远程银行|银行客服中心)开始探索应用大模型技术', percent, { numberFirst: true }),
  market('market_size', '智能客服(?:行业)?市场规模', money),
  market('industry_financing', '客服行业投融资金额', money, { fields: { scope: 'industry_financing' } }),
  turnover('agent_attrition_month', 'attrition_month', '月(?:度|均)?(?:流失率|离职率)'),
  turnover('agent_attrition_year', 'attrition_year', '年(?:度|均)?(?:流失率|离职率)'),
  {
    table: 'salaries',
    metric: '',
    subject: '',
    words: '(?<pay>(?:企业支付|平均招聘|平均|招聘)?月薪)',
    units: [unit('万元', 'CNY_month', 4), unit('元', 'CNY_month')],
  },
];
