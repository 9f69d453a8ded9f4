import { insideBrackets } from '../../i18n/sentences.ts';

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的测试',
  noFigures: '找到了测试和说法，没有找到数字',
  titleApps: (n: { tested: string; share: string }) => `测试的${n.tested}App里，${n.share}的客服热线找不到人工`,
  titleDials: (n: { period: string; faults: string }) => `工信部${n.period}拨测点名：${n.faults}`,
  titleOther: '能不能找到人工客服，只有零散的说法',
  fault: (n: { name: string; firms: string }) => `${n.firms}${n.name}`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `各家测试客服热线所得的App数、企业数与等待时间${span ? `，${span[0]}${span[0] === span[1] ? '' : `–${span[1]}`}年` : ''}；来源和办法各不相同，不能互比`,
  quarter: (year: string, quarter: number) => `${year}年${'一二三四'.charAt(quarter - 1)}季度`,
  headings: {
    apps: '测试：多少App的热线找不到人工',
    timed: '计时：转到人工要多久',
    anecdotes: '一家企业的热线：文章里的个例，不是测量',
  },
  by: (n: { publisher: string; period: string }) => `${n.publisher}，${n.period}`,
  anecdoteBy: (n: { publisher: string; period: string }) =>
    `${n.publisher}文章（${n.period}），不能平均，也不能推及其他`,
  share: (share: string) => `${share}找不到人工`,
  sorts: {
    sure: (apps: string) => `至少${apps}款找不到人工`,
    maybe: (apps: string) => `另有${apps}款说不准`,
    others: (apps: string) => `其余${apps}款`,
  },
  untested: '测了多少款：没有数字',
  thumbnail: (tested: string, count: string) => `${tested}App，${count}找不到人工`,
  dialHead: (period: string) => `${period}拨测点名的企业`,
  named: (fault: string) => `${fault}：`,
  /** Pieces of a list, each with the separator that follows it. */
  listed: (names: readonly string[]) => names.map((name, at) => (at < names.length - 1 ? `${name}、` : name)),
  /** The firms as the notice names them, by id of the row whose figure counts them. */
  firms: {
    ACC015: ['搜狗浏览器', '嘀嗒出行'],
    ACC016: ['爱奇艺', '转转', '搜狐新闻'],
    ACC017: ['好看视频', '哈啰', '网易云音乐', '优酷视频'],
    ACC018: ['豆瓣', '酷狗音乐'],
  },
  menu: (population: string) => `${population}：转到人工的选项`,
  faults: { hotline_no_human: '没有人工服务', hotline_human_not_reachable: '人工接不通' },
  dialled: '一共拨测',
  missing: '没有数字',
  noteApps: (note: string) => `App测试：${note}`,
  noteDials: (note: string) => `拨测：${note}`,
  noteTimed: (n: { publisher: string; note: string }) => `${n.publisher}的计时：${n.note}`,
  noteMenu: (note: string) => `语音菜单：${note}`,
  noteAnecdotes: (count: string) =>
    `最后一组里的${count}个时间都出自一篇文章的讲述，有的由文字读出；放在这里，只说明人们怎么说。`,
  noteWeak: '数字前的圈：只见于文章、转载或转述。',
  alt: '方格图，一格一款App；下面以文字列出拨测点名的企业、计时与个例。',
  altApps: (n: { tested: string; share: string }) => `测试${n.tested}App，${n.share}找不到人工。`,
  altDials: (n: { period: string; faults: string }) => `${n.period}拨测点名${n.faults}。`,
  altEnd: '逐项数字见下表。',
  looked: (where: string) => `查过：${where}`,
  comma: '、',
  caption: '能不能找到人工客服：测试、拨测、计时与个例',
  kinds: { apps: '测试', dials: '拨测', timed: '计时', menu: '菜单', anecdotes: '个例' },
  columns: {
    kind: { label: '类别', meaning: '这一行属于哪一类。' },
    metric: { label: '内容', meaning: '数字说的是什么。' },
    population: { label: '对象', meaning: '数字说的是哪些人或事。' },
  },
  sentence: {
    metrics: {
      apps_tested: (people: string) => `${people}共有`,
      apps_no_human_agent: (people: string) => `${people}里，找不到人工客服的占`,
      apps_no_human_agent_count: (people: string) => `${people}里，找不到人工客服的有`,
      hotline_no_human: (people: string) => `${people}里，没有人工服务的有`,
      hotline_human_not_reachable: (people: string) => `${people}里，人工客服接不通的有`,
      human_transfer_seconds: (people: string) => `${people}，平均`,
    },
    other: (people: string, metric: string) => `${metric}（${insideBrackets(people)}）`,
    anecdotes: '这是文章里的个例，不是统计',
    missing: '工信部委托拨测的企业总数',
    series: { hotline_no_human: '拨测中没有人工服务的企业数', hotline_human_not_reachable: '拨测中人工接不通的企业数' },
  },
};

export type Say = typeof zh;
