import type { Lang } from '../lang.ts';

/** What a drawing contains; 0 for what it has none of. */
export interface DrawnCounts {
  readonly series: number;
  readonly points: number;
  readonly gaps: number;
}

const zh = {
  remove: (name: string) => `去掉${name}`,
  /** For the suggestions of a search: how many names contain the typed text, and how many of them are listed. */
  found: (found: number, listed: number) =>
    found === 0 ? '没有这样的名称' : found > listed ? `找到 ${found} 个，列出前 ${listed} 个` : `找到 ${found} 个`,
  nowShown: (choices: string, title: string, drawn: string, rows: number) =>
    `现在显示：${choices === '' ? '默认' : choices}。${title}。${drawn === '' ? '' : `图上有 ${drawn}；`}表 ${rows} 行。`,
  drawn: ({ series, points, gaps }: DrawnCounts) =>
    [series && `${series} 个系列`, points && `${points} 个点`, gaps && `${gaps} 处空缺`].filter(Boolean).join('、'),
  /** A span of periods whose beginning, end or both were chosen. */
  stretch: (from: string | undefined, to: string | undefined) =>
    from === undefined ? `到${to ?? ''}为止` : to === undefined ? `从${from}起` : `从${from}到${to}`,
};

const en: typeof zh = {
  remove: (name) => `Remove ${name}`,
  found: (found, listed) =>
    found === 0 ? 'No such name' : found > listed ? `${found} found, the first ${listed} listed` : `${found} found`,
  nowShown: (choices, title, drawn, rows) =>
    `Now shown: ${choices === '' ? 'default' : choices}. ${title}. ${drawn === '' ? '' : `${drawn} drawn; `}${counted(rows, 'table row')}.`,
  drawn: ({ series, points, gaps }) =>
    [series && `${series} series`, points && counted(points, 'point'), gaps && counted(gaps, 'gap')]
      .filter(Boolean)
      .join(', '),
  stretch: (from, to) =>
    from === undefined ? `up to ${to ?? ''}` : to === undefined ? `from ${from} on` : `from ${from} to ${to}`,
};

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** Words after a choice. They are separate from all other words of a figure, because a browser loads these. */
export const choiceWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
