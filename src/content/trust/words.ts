import type { Lang } from '../../i18n/lang.ts';

interface TrustWords {
  readonly lead: string;
  readonly not: string;
  /** Shown where a command has not stored a result yet. */
  readonly none: string;
  /** The day of a result, with the version of the project. */
  readonly on: (date: string, version: string) => string;
}

/** The texts of the page about trust, apart from the promises. */
export const trustWords: Readonly<Record<Lang, TrustWords>> = {
  zh: {
    lead: '十条承诺，每条都有一个命令，任何人拿到代码就能运行；下面是它上次打印的结果和日期，由命令写入，没有一个数是手填的。承诺管不到的，也写在下面。',
    not: '不在其中：',
    none: '还没有留下结果',
    on: (date, version) => `（${date}，${version} 版）`,
  },
  en: {
    lead: 'Ten promises, each with a command that anyone who has the code can run. Below is what it printed last and when, written by the command itself: no number is typed. What a promise does not cover is said below it.',
    not: 'Not covered: ',
    none: 'no result kept yet',
    on: (date, version) => `(${date}, version ${version})`,
  },
};
