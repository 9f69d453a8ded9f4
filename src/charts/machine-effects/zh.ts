import type { GroupId, Voice } from './pick.ts';

/** What the sentence of a row says beside its number. */
interface Whom {
  readonly whom: string;
}

/** A forecast, what was found later, and the present forecast. */
export interface Outcome {
  readonly by: string;
  readonly year: string;
  readonly sum: string;
  readonly due: string;
  readonly asked: string;
  readonly cut: string;
  readonly share: string;
  readonly until: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的说法',
  noFigures: '找到了说法，没有找到数字',
  title: (said: string, measured: string) => `说的：机器接走${said}；测的：每小时多办结${measured}`,
  titleSaid: (said: string) => `说的：机器接走${said}；这里没有测出来的数`,
  titleMeasured: (measured: string) => `研究测得：客服每小时多办结${measured}`,
  titleBy: (publisher: string, count: string) => `${publisher}谈机器与客服：${count}个说法`,
  titleMany: (count: string) => `机器对客服的作用：${count}个说法`,
  subtitle: (span: string | undefined) =>
    `公布过的说法，一行一个，%${span === undefined ? '' : `，${span}`}；量的东西不同的不在一条轴上，不能相比`,
  noteOutcome: (n: Outcome) =>
    `预测与后来：${n.by}${n.year}年预测，到${n.due}坐席人工成本将减少${n.sum}；${n.asked}的调查里，${n.cut}的负责人说已因 AI 减员；同一家现在预测，原打算大减人手的机构有${n.share}会在${n.until}前放弃。`,
  noteOwn: (count: string) =>
    `${count}个数是企业说自己（菱形），不是测出来的；“机器接走”在各家不是一回事，自助、机器人承担、AI 解决都算进去。`,
  noteStudy: (n: { by: string; sample: string; first: string; second: string }) =>
    `测得的只有一家企业的${n.sample}名客服（${n.by}）；工作论文写${n.first}，正式发表写${n.second}。`,
  noteWeak: '空心：只在转载页面、二手摘要或文章里见到。',
  noteForecast: '虚线：作出时的预测，不是结果。',
  noteUnplaced: '不是百分数的，只写数字，不画位置。',
  noteMore: '另有流失、就业、各家别的自报比例，以及不是百分数的说法，选“全部”可见。',
  alt: (n: { rows: string; groups: string }) =>
    `点图，${n.rows}个说法，按量的是什么分成${n.groups}组，每组一条百分数轴。`,
  altItem: (group: string, items: string) => `${group}：${items}。`,
  altEnd: '逐行数字见下表。',
  listed: '；',
  groups: {
    handled: '机器接走的比例，各按各的定义',
    use: '用上的比例',
    staff: '人手：预测与后来，机构或负责人的比例',
    output: '客服每小时办结数的变化',
    cost: '客服费用的变化',
    other: '别的自报比例，各算各的',
    leaving: '新客服流失率的变化',
    jobs: '就业的相对变化',
    counts: '不是百分数的，一条一个意思',
  } satisfies Readonly<Record<GroupId, string>>,
  voices: {
    ...{ study: '研究测得', survey: '调查或分析机构', own: '企业说自己', article: '文章的说法' },
  } satisfies Readonly<Record<Voice, string>>,
  keyWeak: '空心：二手',
  keyForecast: '虚线：预测',
  association: '银行客服中心',
  names: {
    self_service_share: ({ whom }: Whom) => `${whom}：自助`,
    ai_resolved_share: ({ whom }: Whom) => `${whom}：靠 AI 解决`,
    robot_service_share: ({ whom }: Whom) => `${whom}：机器人承担，自家定义`,
    ai_service_share: ({ whom }: Whom) => `${whom}：智能服务占比`,
    automated_share: ({ whom }: Whom) => `${whom}：自动处理`,
    chats_handled_share: ({ whom }: Whom) => `${whom}：AI 处理`,
    ai_tech_use_rate: ({ whom }: Whom) => `${whom}：用智能技术`,
    llm_use_share: ({ whom }: Whom) => `${whom}：在试大模型`,
    use_case_share: ({ whom }: Whom) => `${whom}：至少有一项 AI`,
    firms_using_ai_in_cs: ({ whom }: Whom) => `${whom}：用智能客服`,
    agent_labour_cost_cut: ({ whom }: Whom) => `${whom}：坐席人工成本将减少`,
    cut_staff_share: ({ whom }: Whom) => `${whom}：已因 AI 减员`,
    keep_agents_share: ({ whom }: Whom) => `${whom}：打算保留人工`,
    abandon_plan_share: ({ whom }: Whom) => `${whom}：将放弃`,
    rehire_share: ({ whom }: Whom) => `${whom}：将重新雇人`,
    credit_card_cost_saving: ({ whom }: Whom) => `${whom}信用卡客服`,
    debit_card_cost_saving: ({ whom }: Whom) => `${whom}借记卡客服`,
    robot_solved_share: ({ whom }: Whom) => `${whom}：问题解决率`,
    smart_scene_cover: ({ whom }: Whom) => `${whom}：智能场景覆盖的人工业务`,
    ai_team_share: ({ whom }: Whom) => `${whom}：AI 占客服队伍`,
    full_replacement_firms: ({ whom }: Whom) => `${whom}：将完全替代人工客服`,
    equivalent_agents: ({ whom }: Whom) => `${whom}：AI 的工作量折合`,
    reversal: ({ whom }: Whom) => `${whom}：改口，总会有人工`,
    support_staff: ({ whom }: Whom) => whom,
    posts_cut_restored: ({ whom }: Whom) => `${whom}：裁了又恢复`,
    labour_replaced: ({ whom }: Whom) => `${whom}：AI 等替代的人力`,
    smart_services_year: ({ whom }: Whom) => `${whom}：全年智能服务`,
  } as Readonly<Record<string, (n: Whom) => string>>,
  by: (publisher: string, period: string) => `${publisher}，${period}`,
  forecastBy: (n: { publisher: string; year: string; period: string }) =>
    `${n.publisher}${n.year}年预测，到${n.period}`,
  to: '至',
  inWords: '只有文字，没有数字',
  thumb: {
    said: (figure: string) => `说的：接走${figure}`,
    measured: (figure: string) => `测的：产出${figure}`,
    cut: (figure: string) => `真减了人的：${figure}`,
  },
  publisher: '谁说的',
  anyone: '全部',
  show: '看',
  views: { main: '主要的几组', all: '全部' },
  caption: '关于机器在客服中的作用，公布过的说法',
  columns: {
    what: { label: '说的是什么', meaning: '谁的什么，用这一行自己的定义。' },
    percent: {
      label: '画在',
      unit: '%',
      meaning: '图上的位置；节省画成负的变化，区间取靠零的一端，不是百分数的为空。',
    },
    group: { label: '量的是什么', meaning: '同一组里的才在一条轴上；不同组的不能相比。' },
    voice: { label: '谁的话', meaning: '研究测得、调查或分析机构、企业说自己，还是文章的说法。' },
  },
  banks: {
    ai_service_share: '智能服务占比',
    ai_tech_use_rate: '智能技术使用率',
    llm_use_share: '探索应用大模型的比例',
  } as Readonly<Record<string, string>>,
  tipSample: (count: string) => `样本${count}人`,
  sentence: {
    what: (n: { whom: string; measure: string }) => `${n.whom}，${n.measure}`,
    inWords: '只用文字说，没有数字',
  },
};

export type Say = typeof zh;
