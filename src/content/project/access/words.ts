import type { Lang } from '../../../i18n/lang.ts';
import type { AccessSetting } from './run.ts';

/** Texts about the last run; counts come in as they are shown. */
export interface AccessRunWords {
  readonly title: string;
  /** What was opened, in which settings, and when. */
  readonly what: (of: {
    readonly date: string;
    readonly axe: string;
    readonly chromium: string;
    readonly kinds: string;
    readonly charts: string;
    readonly everyPage: boolean;
  }) => string;
  readonly columns: readonly [string, string, string, string, string, string];
  /** Which rules of axe were tested. */
  readonly rules: Readonly<Record<AccessSetting['rules'], string>>;
  /** On what axe cannot decide: elements by rule. */
  readonly incomplete: (all: string, rules: string) => string;
  readonly points: string;
  readonly pointsLead: string;
  readonly counted: (tried: string, faults: string) => string;
  readonly notByProgram: string;
  readonly person: string;
}

export const accessRunWords: Readonly<Record<Lang, AccessRunWords>> = {
  zh: {
    title: '上次全面检验',
    what: ({ date, axe, chromium, kinds, charts, everyPage }) =>
      `${date}，axe-core ${axe}（WCAG 2.2 的 A、AA 级规则），Chromium ${chromium}。站内 ${kinds} 种页面，${
        everyPage ? '每一页都打开' : '每种每个语言各打开一页'
      }；${charts} 张图的两种语言都走了一遍。主题只影响颜色的规则，宽度和字号只影响大小和位置的规则，所以别的规则只在最窄和最宽时试。下面的数由命令 \`npm run accessibility\` 写入。`,
    columns: ['打开方式', 'axe 的规则', '页数', 'axe 判为不合格', '我们的检查不合格', 'axe 判不了'],
    rules: { all: '全部', colour: '颜色', layout: '大小和位置' },
    incomplete: (all, rules) => `axe 判不了的共 ${all} 处（${rules}），几乎都是图里的字；它们的对比度由我们自己计算。`,
    points: 'Chartability 的十四个要害',
    pointsLead:
      'Chartability 是一套检验图表无障碍的问题，五十条里有十四条列为要害。程序能查的由程序查；查不了的，写明为什么要人来看。',
    counted: (tried, faults) => `查了 ${tried} 次，${faults} 处不合格`,
    notByProgram: '程序查不了',
    person: '要人来看：',
  },
  en: {
    title: 'The last full run',
    what: ({ date, axe, chromium, kinds, charts, everyPage }) =>
      `${date}, axe-core ${axe} (rules for WCAG 2.2, levels A and AA), Chromium ${chromium}. The site has ${kinds} kinds of page; ${
        everyPage ? 'every page was opened' : 'one of each was opened in each language'
      }, and the figures of ${charts} charts were gone through in both. A theme can change only what rules on colour find, a width or a text size only those on size and place, so all others were tried at the narrowest and the widest alone. The command \`npm run accessibility\` wrote the numbers below.`,
    columns: ['Opened with', 'Rules of axe', 'Pages', 'Violations (axe)', 'Faults (our checks)', 'Undecided (axe)'],
    rules: { all: 'all', colour: 'colour', layout: 'size and place' },
    incomplete: (all, rules) =>
      `Axe left ${all} elements undecided (${rules}), almost all of them words in drawings, whose contrast we compute ourselves.`,
    points: 'Chartability’s fourteen critical points',
    pointsLead:
      'Chartability is a list of fifty questions to ask about a chart’s accessibility; it calls fourteen of them critical. What a program can test is tested by one; where it cannot, the reason why a person must look is given.',
    counted: (tried, faults) => `tested ${tried} times, ${faults} faults`,
    notByProgram: 'not by program',
    person: 'For a person: ',
  },
};
