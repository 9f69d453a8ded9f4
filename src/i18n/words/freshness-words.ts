import type { Lang } from '../lang.ts';

/** Words for how recent the data is; periods, days and months are arguments, already in words. */
interface FreshnessWords {
  readonly heading: string;
  /** @param day the day that the data is up to date for */
  readonly note: (day: string) => string;
  readonly columns: readonly string[];
  /**
   * Several series, of which one is named.
   * @param count the number of all series
   */
  readonly including: (name: string, count: string) => string;
  readonly unknown: string;
  readonly none: string;
  readonly overdue: string;
  readonly notYet: string;
  readonly dataTo: (period: string) => string;
  readonly published: (date: string) => string;
  readonly read: (day: string) => string;
  readonly sought: (period: string) => string;
  readonly due: (period: string, months: string) => string;
  readonly overdueLine: (period: string, months: string) => string;
  /** A link to more series. */
  readonly all: string;
}

export const freshnessWords: Readonly<Record<Lang, FreshnessWords>> = {
  zh: {
    heading: '数据的时效',
    note: (day) =>
      `定期公布的系列。下一期的时间由以往各期从期末到公布的月数推出，取最短和最长；是否逾期，以本站最近一次查阅来源的日子（${day}）为准。`,
    columns: ['系列', '数据到', '下一期', '预计公布', '是否逾期', '上次公布', '查阅', '已查至'],
    including: (name, count) => `${name}等${count}个系列`,
    unknown: '没有记录',
    none: '—',
    overdue: '已逾期',
    notYet: '未到期',
    dataTo: (period) => `数据到${period}`,
    published: (date) => `${date}公布`,
    read: (day) => `${day}查阅`,
    sought: (period) => `此后查到${period}，没有新数`,
    due: (period, months) => `按以往间隔，${period}的预计在${months}公布`,
    overdueLine: (period, months) => `按以往间隔，${period}的应在${months}公布，本站还没有收录`,
    all: '各系列的时效',
  },
  en: {
    heading: 'How current the data is',
    note: (day) =>
      `Series published regularly. The next date follows from how many months past issues took after the end of their period, shortest to longest; a series is overdue as of the day on which we last read a source, ${day}.`,
    columns: ['Series', 'Data to', 'Next', 'Expected', 'Overdue?', 'Last published', 'Read', 'Searched to'],
    including: (name, count) => `${count} series, including “${name}”`,
    unknown: 'not recorded',
    none: '–',
    overdue: 'overdue',
    notYet: 'not yet due',
    dataTo: (period) => `Data to ${period}`,
    published: (date) => `published ${date}`,
    read: (day) => `read ${day}`,
    sought: (period) => `searched to ${period}, nothing newer`,
    due: (period, months) => `Going by past issues, ${period} is expected in ${months}`,
    overdueLine: (period, months) => `Going by past issues, ${period} was due in ${months}; it is not here yet`,
    all: 'All series',
  },
};
