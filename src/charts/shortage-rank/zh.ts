/** How many quarterly lists were found, and in how many of them the job is in the top ten. */
interface Counts {
  readonly inside: number;
  readonly found: number;
  /** Whether only some of the quarters are shown. */
  readonly cut: boolean;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的“最缺工”名次',
  titleBest: ({ inside, found, rank, quarter, cut }: Counts & { rank: string; quarter: string }) =>
    found === 1
      ? `${quarter}，客服排全国“最缺工”${rank}`
      : inside === found
        ? `${cut ? '所选' : '查到的'}${found}个季度，客服都在“最缺工”前十，最高${rank}`
        : `${cut ? '所选' : ''}${found}个季度里，客服${inside}次进“最缺工”前十，最高${rank}`,
  titleNever: ({ found, cut }: Counts) => `${cut ? '所选' : '查到的'}${found}个季度里，客服没有进过“最缺工”前十`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `“客户服务管理员”在全国“最缺工”职业季度排行里的名次${span ? `，${span[0] === span[1] ? span[0] : `${span[0]}至${span[1]}`}` : ''}`,
  noteOutside: '三角：当季前十名里没有它，准确名次没有读到，只知道在前十以外。',
  noteDerived: (quarters: readonly string[]) =>
    `${quarters.join('、')}在前十以外是推断，依据是次季公报的名单和它所说的进出变化。`,
  noteWeak: '柱顶空心点：排行只见于转载，公报原页没有读到。名次按公报所列顺序数出。',
  noteGaps: (quarters: readonly string[]) => `${quarters.join('、')}的排行没有找到。`,
  noteEnding: (quarter: string) => `${quarter}起的全国排行没有找到，不等于停止发布，也不等于客服不再缺人。`,
  noteOccupation: '排行的对象是整个职业，各行业的客服都算在内；名次说的是缺口大小的先后，不是缺多少人。',
  alt: (n: { first: string; last: string; inside: number; outside: number; best: string }) =>
    `柱形图，横轴为季度，柱越高名次越靠前。从${n.first}到${n.last}，进前十的有${n.inside}季，前十以外的有${n.outside}季。${n.best}逐季名次见下表。`,
  altBest: (rank: string, quarter: string) => `最靠前是${quarter}的${rank}。`,
  quarterWord: '季度',
  outside: '当季不在前十',
  weak: '只见于转载',
  missing: '没有名次',
  ending: '此后没有找到排行',
  caption: '客户服务管理员在“最缺工”排行中的名次',
  columns: {
    rank: { label: '名次', meaning: '在“最缺工”职业榜上的名次；十名以外为空。' },
    where: { label: '在不在前十', meaning: '在不在前十。' },
  },
  inside: '前十',
  outsideCell: '前十以外',
  derived: '推断',
  to: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
  sentence: {
    what: '客户服务管理员在全国“最缺工”职业排行里',
    series: '客户服务管理员在全国“最缺工”职业排行里的名次',
    ranked: (rank: string) => ({ verb: '排在', figure: rank }),
    outside: { verb: '', figure: '没有进前十名' },
    missing: '全国“最缺工”职业排行里客户服务管理员的名次',
    span: (from: string, to: string) => `${from}至${to}`,
  },
};

export type Say = typeof zh;
