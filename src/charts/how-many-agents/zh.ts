import type { ColumnWords } from '../column-words.ts';

/** The result of the sliders. */
export interface Result {
  readonly contacts: string;
  readonly perYear: string;
  readonly people: string;
  readonly share?: string | undefined;
  readonly left?: string | undefined;
  readonly bill: string | undefined;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可以计算的数字',
  title: (n: { claimed: string; follows: string }) => `照文章自己的数，腾讯要${n.follows}客服，不是${n.claimed}`,
  titlePrinted: (claimed: string) => `腾讯若全靠人工要多少客服？文章里说${claimed}`,
  titleFollows: (agents: string) => `腾讯若全靠人工要多少客服？照文章的数是${agents}`,
  answer: (n: Result) =>
    `一年${n.contacts}，每人接${n.perYear}次：要${n.people}${n.share === undefined ? '' : `；机器答掉${n.share}，剩${n.left}`}${n.bill === undefined ? '' : `，一年工资${n.bill}`}。`,
  titleToFill: '一小时要几个坐席？填上四个数就算',
  titleQueue: (n: { agents: string; within: string; target: string }) =>
    `${n.agents}个坐席值班，${n.within}的来电在${n.target}内有人接`,
  titleQueueEndless: (agents: string) => `${agents}个坐席接不完这些来电，队会越排越长`,
  subtitle: (period: string | undefined) =>
    `按文章自己的假设：一年的服务次数÷每人一年接的次数${period === undefined ? '' : `；${period}`}`,
  subtitleHour: '忙时一小时的来电、平均处理时长、值班坐席和应答目标，按排队（厄兰C）算；都由读者自填',
  per: '算什么',
  views: { year: '一年要多少人', hour: '一小时要几个坐席（排队）' },
  heads: { agents: '人工客服', bill: '一年的工资' },
  kinds: {
    printed: '文章里的结论：全由人工应答',
    follows: '照文章自己的数相除：全由人工应答',
    resolved: (share: string) => `同上，再扣去由机器答掉的${share}`,
    staffed: '文章所说的实有客服',
    own: (given: string) => `你的设定（${given}）：全由人工应答`,
    ownResolved: (given: string, share: string) => `你的设定（${given}），再扣去由机器答掉的${share}`,
  },
  short: {
    printed: '文章说的',
    follows: '照它自己的数算',
    own: '照你的数算',
    resolved: (share: string) => `${share}由机器答`,
    staffed: '文章说腾讯实有',
  },
  said: (agents: string) => `说${agents}`,
  machines: '机器',
  status: { printed: '公布', follows: '推算', resolved: '推算', staffed: '公布', place: '公布', own: '读者自填' },
  preset: '试试',
  presets: {
    article: '文章的数',
    people: '全靠人工',
    printed: (agents: string) => `怎样才得出${agents}`,
  },
  given: {
    contacts: (n: string) => `一年${n}`,
    daily: (n: string) => `每人每天${n}次`,
    days: (n: string) => `一年上班${n}天`,
    share: '机器答掉的比例',
    wage: (n: string) => `月薪${n}元`,
    times: (n: string) => `${n}次`,
    daysOnly: (n: string) => `${n}天`,
  },
  inputs: {
    contacts: '一年的服务次数',
    daily: '每人一天',
    days: '一年上班',
    share: '机器答掉',
    wage: '月薪',
    calls: '忙时一小时来电',
    handle: '平均处理时长',
    agents: '值班坐席',
    target: '应答目标',
  },
  units: { wage: '元', calls: '个', handle: '秒', agents: '个', target: '秒' },
  contactsText: (n: number, format: (value: number) => string) =>
    n >= 1e8 ? `${format(n / 1e8)}亿次` : n >= 1e4 ? `${format(n / 1e4)}万次` : `${format(n)}次`,
  wageOf: (wage: string, period: string | undefined) => (period === undefined ? wage : `${wage}（${period}）`),
  seconds: (n: string) => `${n}秒`,
  noteFormula:
    '算法：人数＝一年的服务次数×（全部－机器解决的比例）÷（每人每天的次数×一年的工作天数）；工资＝人数×月薪×十二个月。',
  noteGap: (n: {
    claimed: string;
    perYear: string;
    days: string;
    daily: string;
    printedYear: string;
    printedDays: string;
  }) =>
    `要得出“${n.claimed}”，每人一年只能服务${n.perYear}、上班${n.days}天；文章写的是每天${n.daily}次、全年${n.printedYear}，合${n.printedDays}天。`,
  noteInputs: (by: string) =>
    `服务次数写的是“超过”，所以算出的人数是下限。每人接的次数是${by}估算时的假设，不是实测；排班、请假、忙闲都没有算。`,
  noteFacts: (facts: string) => `同一篇文章还写了：${facts}。`,
  factBreak: '、',
  fact: (name: string, figure: string) => `${name}${figure}`,
  activeOf: (population: string, metric: string) => `${population}的${metric}`,
  noteShare: (n: { share: string; period: string }) =>
    `由机器答掉的${n.share}是文章里${n.period}的说法，没有出处；服务次数里是否已经扣掉机器答的，文章没有说。`,
  noteWage: (n: { place: string; period: string; wage: string; bill: string }) =>
    `照${n.place}一名网店卖家${n.period}的说法（请一个人工客服${n.wage}），全由人工应答一年的工资是${n.bill}；有没有算上社保，原话没有说。各城市不同，可以自填月薪。`,
  noteMarks: '虚线空心：文章印出的结论。实心：由滑块上的数算出。蓝绿：机器答掉的部分。细条：据说实有的客服。',
  noteFill: '这四个数没有公布的来源，所以不替你填。',
  noteQueue:
    '一小时的算法（厄兰C，丹麦人厄兰一九一七年提出）：话务量＝来电数×平均处理时长÷一小时；先由厄兰B逐个坐席递推出阻塞概率，再得出要等的比例、平均等待和目标内接起的比例。假定来电随机到达、处理时长为指数分布、没有人中途挂断、按先后接听；真实的忙时更乱，算出的结果偏乐观。四个数都是读者自填。',
  alt: (finding: string) => `横条图，从零起画要多少人工客服。${finding.replace(/。$/, '')}。各项输入和结果见下表。`,
  altQueue: (finding: string) => `柱形是值班坐席多几个、少几个时目标内接起的比例。${finding}。`,
  withinTarget: (target: string) => `${target}内接起的比例`,
  queueHead: (target: string) => `${target}内接起的比例（%），按值班坐席数`,
  queueFacts: (n: { waiting: string; wait: string; load: string }) =>
    `你填的一小时：${n.waiting}的来电要等，平均等${n.wait}；单是通话就占满${n.load}个坐席`,
  queueEndlessFacts: (load: string) => `你填的一小时：单是通话就要占满${load}个坐席，接不完`,
  endless: '接不完，队越排越长',
  agentsTick: '坐席数',
  caption: '要多少人工客服：输入和结果',
  columns: {
    what: { label: '项目', meaning: '这一行是原文的结论，还是一种推算。' },
    contacts: { label: '一年的服务次数', meaning: '一年的服务次数；带“超过”等字样的取数值。' },
    daily: { label: '每人每天', unit: '次', meaning: '每人每天处理的次数。' } as ColumnWords,
    days: { label: '一年工作', unit: '天', meaning: '一年工作多少天。' } as ColumnWords,
    perYear: { label: '每人一年', unit: '次', meaning: '每人一年处理的次数。' } as ColumnWords,
    share: { label: '不经人工解决', unit: '%', meaning: '不经人工就解决的占比。' },
    agents: { label: '人工客服', unit: '人', meaning: '要多少名人工客服。' } as ColumnWords,
    wage: { label: '月薪', unit: '元', meaning: '用来估算的月薪。' },
    bill: { label: '一年的工资', unit: '元', meaning: '这些人一年的工资合计；区间取下端。' },
    waiting: { label: '要等的来电', unit: '%', meaning: '要等的来电占多少，由我们算出。' },
    meanWait: { label: '平均应答速度', unit: '秒', meaning: '来电平均等多久有人接，由我们算出。' },
    within: { label: '目标内接起', unit: '%', meaning: '目标时间内接起的来电占多少，由我们算出。' },
    status: { label: '性质', meaning: '数字的性质：公布或推算。' },
  },
  queueRow: (n: { calls: string; handle: string; target: string }) =>
    `一小时${n.calls}个来电，每个${n.handle}，目标${n.target}`,
  sentence: {
    verb: undefined as string | undefined,
    people: (population: string) => population,
    follows: (by: string) => `照${by}文章所列的服务次数相除，腾讯全靠人工应答所需的客服`,
    resolved: (by: string, share: string) =>
      `照${by}文章所列的服务次数相除，再扣去有文章说由机器解决的${share}，腾讯所需的客服`,
    perYear: (contacts: string) => `按每人一年服务${contacts}计`,
    mismatch: '这个数从它自己列的服务次数推不出来',
  },
};

export type Say = typeof zh;
