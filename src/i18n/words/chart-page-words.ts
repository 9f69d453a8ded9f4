import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

interface LeaveOutWords {
  /** @param unchanged the number of sources without which the headline remains the same */
  readonly summary: (sources: number, unchanged: number) => string;
  /** Precedes the list of sources without which the chart states something else. */
  readonly without: string;
}

/** Words about what a chart would state without one of its sources. */
export const leaveOutWords: Readonly<Record<Lang, LeaveOutWords>> = {
  zh: {
    summary: (sources, unchanged) =>
      `少一个来源会怎样：${formatNumber(sources, 'zh')}个里，去掉其中${formatNumber(unchanged, 'zh')}个的任何一个，结论不变`,
    without: '若没有：',
  },
  en: {
    summary: (sources, unchanged) =>
      `Leaving out a source: the finding stands without any one of ${formatNumber(unchanged, 'en')} of the ${formatNumber(sources, 'en')}`,
    without: 'Without:',
  },
};

const zh = {
  heading: '版本',
  count: (versions: number) => `共 ${formatNumber(versions, 'zh')} 版，每一版的地址都不会变`,
  /** Beside the heading, where there is one version only. */
  only: '到现在只有一版',
  summary: (newest: string) => `每一版改了什么；最近一次：${newest}`,
  present: '现在这一版',
  frozen: (version: string) => `固定版 ${version}`,
  shown: '数据没有变，内容或文字改了，日期没有记录',
  unordered: '数据没有变，内容或文字不同，与下面一版谁先谁后没有记录',
  unknown: '数据没有更新记录',
  against: (version: string, what: string) => `与 ${version} 版相比：${what}`,
  first: '存下来的第一版',
  parts: { answer: '回答', headings: '表头', sources: '来源的写法' },
};

const en: typeof zh = {
  heading: 'Versions',
  count: (versions) => `${formatNumber(versions, 'en')}, each at an address that never changes`,
  only: 'only one so far',
  summary: (newest) => `What each version changed; the latest: ${newest}`,
  present: 'shown now',
  frozen: (version) => `frozen copy ${version}`,
  shown: 'Same data; content or wording changed, on a day that was not recorded',
  unordered: 'Same data, other content or wording; whether it came before or after the one below was not recorded',
  unknown: 'No update of its data is recorded',
  against: (version, what) => `Against version ${version} – ${what}`,
  first: 'The first version kept',
  parts: { answer: 'answer', headings: 'table headings', sources: 'source line' },
};

/** Words for the versions on a chart's page. */
export const versionWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
