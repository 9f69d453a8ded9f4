import type { Lang } from '../lang.ts';

/** Words of the pay ladder; names, figures and periods are arguments, already in words. */
interface LadderWords {
  readonly heading: string;
  readonly lead: string;
  readonly rungs: string;
  readonly have: (known: number, all: number) => string;
  readonly undated: string;
  /** Precedes the kinds of pay without a figure, each of which links to its gap. */
  readonly none: string;
}

export const ladderWords: Readonly<Record<Lang, LadderWords>> = {
  zh: {
    heading: '说的是哪一种工资',
    lead: '同一座城，各家公布的工资不是一回事。下面一地一地列出哪一种有人公布、印的是多少；不取中间数，也不由一种推算另一种。',
    rungs: '各种工资数的是什么',
    have: (known, all) => `${all}种里有${known}种`,
    undated: '年份没有写',
    none: '没有找到',
  },
  en: {
    heading: 'Which pay is meant',
    lead: 'Pay figures for one city are not of one kind. Place by place, this is which kinds anybody publishes and what is printed; no midpoint is taken, and none is worked out from another.',
    rungs: 'What each kind counts',
    have: (known, all) => `${known} of ${all}`,
    undated: 'year not stated',
    none: 'Not found',
  },
};
