import type { PrintedDay } from '../../lib/periods/known-on.ts';
import { formatDate } from '../format-date.ts';
import type { Lang } from '../lang.ts';
import { periodLabel } from '../period-words.ts';

const zh = {
  heading: '当时能知道哪些数',
  note: '按公布的日子排。日子取自印出这个数的网页，有几个网页就取最早的；倒推要用的两个数都公布了，才算能知道。',
  choose: '截至哪天',
  everything: '不限，全部列出',
  /** For figures whose page prints only a month or a year. */
  vague: '具体日子不详',
  unknown: '公布日期不详',
  unknownNote: '查不到这些数是哪天公布的，选日期时照样列出。',
  series: (series: string, year: string) => `${year}${series}：`,
  implied: (series: string, year: string) => `倒推${year}${series}：`,
  /** A chosen month or year, inside the following texts. */
  end: '{}底',
  /** `{}`: the day, the number of figures published by then, the number of those not published by then. */
  state: '截至{}能知道的有 {} 个数，另有 {} 个后来才公布，没有列出。',
  maybe: '能知道的里有 {} 个只写明公布的年份或月份，当时是否已经公布说不准。',
};

const en: typeof zh = {
  heading: 'What could be known, and from when',
  note: 'By day of publication, as given on the page that prints the figure, or on the earliest where several do. A figure worked back counts from the day on which both figures it rests on were out.',
  choose: 'As known on',
  everything: 'any day (all figures)',
  vague: 'day not given',
  unknown: 'Day of publication unknown',
  unknownNote: 'When these came out could not be found; they are listed whichever day is chosen.',
  series: (series, year) => `${series}, ${year}: `,
  implied: (series, year) => `${series}, ${year}, worked back: `,
  end: 'the end of {}',
  state: 'Known by {}: {} figures; {} that came out later are not listed.',
  maybe: 'Not certain of {}: only the year or month of publication is given.',
};

/** Words about the days on which figures were published. */
export const knownWords: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** A day of publication in words, as precise as its page prints it: `2024年7月23日`, `2024年7月`, `2024年`. */
export const printedDayWords = (day: PrintedDay, lang: Lang): string =>
  day.length === 10 ? formatDate(day, lang) : periodLabel(day, lang);
