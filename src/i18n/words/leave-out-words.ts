import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

interface LeaveOutWords {
  /** @param unchanged without how many of the sources the headline stays */
  readonly summary: (sources: number, unchanged: number) => string;
  /** Before the sources without any of which the chart says something else. */
  readonly without: string;
}

/** What a chart would say without one of its sources. */
export const leaveOutWords: Readonly<Record<Lang, LeaveOutWords>> = {
  zh: {
    summary: (sources, unchanged) =>
      `少一个来源会怎样：${formatNumber(sources, 'zh')}个里，去掉其中${formatNumber(unchanged, 'zh')}个的任何一个，结论不变`,
    without: '若没有：',
  },
  en: {
    summary: (sources, unchanged) =>
      `Leaving one out: without any one of ${formatNumber(unchanged, 'en')} of the ${formatNumber(sources, 'en')} the finding stands`,
    without: 'Without:',
  },
};
