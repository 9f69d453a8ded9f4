/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的年限薪资',
  noFigures: '找到了分年限的页面，没有可用的薪资数字',
  noCommon: '各页面有人的年限组凑不齐，说不出干得久是否挣得多',
  agents: { frontline: '客服', manager: '客服经理', director: '客服总监' },
  titleLess: (n: { cities: string; post: string; first: string; last: string }) =>
    `干得久，未必挣得多：${n.cities}的${n.post}，${n.last}组平均月薪不高于${n.first}组`,
  titleMore: (n: { cities: string; post: string; first: string; last: string }) =>
    `${n.cities}的${n.post}，${n.last}组平均月薪高于${n.first}组`,
  titleBoth: (n: { less: string; more: string; post: string; first: string; last: string }) =>
    `${n.less}的${n.post}，${n.last}组平均月薪反比${n.first}组低；${n.more}的则高`,
  titleLevels: (n: { city: string; post: string; first: string; from: string; last: string; to: string }) =>
    `${n.city}的${n.post}，平均月薪${n.first}组${n.from}，${n.last}组${n.to}`,
  noteRefused: (n: { city: string; first: string; last: string; reasons: string }) =>
    `不说${n.city}${n.last}组的薪资比${n.first}组高还是低：${n.reasons}。`,
  subtitle: (n: { unit: string; publishers: string; periods: string } | undefined) =>
    n
      ? `${n.publishers}页面上各年限组的平均月薪（${n.unit}）和样本占比，${n.periods}；右侧核对总平均`
      : '各年限组的平均月薪和样本占比；右侧核对总平均',
  period: (period: string) => (/^\d{4}$/.test(period) ? `${period}年` : period),
  undated: '年份和样本量均未注明',
  heading: (n: { city: string; role: string }) => `${n.city} · ${n.role}`,
  shortBands: { '0-1': '1年内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年', '10+': '10年+' },
  shareAxis: '占样本',
  noShare: '未写',
  nobody: '无人',
  empty: '组内无人',
  missingPay: '薪资空缺',
  missing: '没有数字',
  auditHead: '总平均',
  printed: (pay: string) => `页面写的 ${pay}`,
  weighted: (pay: string) => `按占比加权 ${pay}（推算）`,
  difference: (difference: string) => `相差 ${difference}`,
  noteOutside: {
    below: (n: { city: string; printed: string; weighted: string }) =>
      `${n.city}的页面自相矛盾：总平均写${n.printed}元，比它每一个有人的年限组都低；按占比加权应是${n.weighted}元（推算）。`,
    above: (n: { city: string; printed: string; weighted: string }) =>
      `${n.city}的页面自相矛盾：总平均写${n.printed}元，比它每一个有人的年限组都高；按占比加权应是${n.weighted}元（推算）。`,
  },
  noteAudit: (items: readonly string[]) => `其余页面的总平均也对不上加权结果：${items.join('；')}。`,
  noteAuditItem: (n: { city: string; printed: string; weighted: string }) =>
    `${n.city}写${n.printed}元，加权${n.weighted}元`,
  noteWeighted:
    '加权平均由我们推算：各组平均月薪乘以占比，再除以占比之和；占比为零或没有薪资的组不算。占比是取整后的，差几十元不算矛盾。',
  notePeopleless: (groups: string) => `空心圆：${groups}。页面称这些组占比为零，却仍写出薪资：无人而有数。`,
  noteEmpty: (groups: string) => `斜线：${groups}。页面列了这些组，没有可用的薪资。`,
  noteArea: '圆越大，组里的人占样本越多；各组之间不连线，因为不是同一批人。',
  noteApart: '领导岗位另用一个标尺，不与一线客服比。',
  noteWeak: '页面由程序自动生成，没有第二个来源可以核对，只当线索看。',
  list: (groups: readonly string[]) => groups.join('、'),
  listed: (city: string, band: string) => `${city}${band}`,
  alt: (finding: string, items: readonly string[]) =>
    `分面圆点图，每个页面一格，横轴为工作年限，纵轴为平均月薪，圆的大小是样本占比。${finding}。总平均：${items.join('；')}。其余数字见下表。`,
  altNoAudit: (finding: string) =>
    `分面圆点图，每个页面一格，横轴为工作年限，纵轴为平均月薪，圆的大小是样本占比。${finding}。`,
  caption: '各年限组的平均月薪、样本占比与总平均的核对',
  columns: {
    tenure: { label: '工作年限', meaning: '工作年限的分组。' },
    pay: { label: '平均月薪', unit: '元/月', meaning: '页面写明的平均月薪。' },
    weighted: {
      label: '按占比加权',
      unit: '元/月',
      derived: true,
      meaning: '各年限组的平均月薪按页面写明的占比加权，由我们算出。',
    },
    difference: {
      label: '页面减加权',
      unit: '元/月',
      derived: true,
      meaning: '页面写明的总平均，减去按占比加权算出的平均。',
    },
  },
  controls: { role: '岗位', city: '城市', all: '全部' },
  tips: {
    share: (share: string) => `占样本的${share}`,
    audit: (weighted: string, difference: string) => `按占比加权（推算）：${weighted}；相差${difference}`,
    outside: { below: '比每一个有人的年限组都低', above: '比每一个有人的年限组都高' },
    looked: (place: string) => `找过：${place}`,
  },
};

export type Say = typeof zh;
