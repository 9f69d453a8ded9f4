import type { Lang } from '../../i18n/lang.ts';
import { contactWords } from './project-pages.ts';
import type { PageText } from './project-pages.ts';

/** Causes of changes in published data that readers ask about. */
export type CorrectionCause = 'correction' | 'withdrawn' | 'restatement' | 'definition' | 'late_data';

/** The texts of the page on corrections, apart from the list itself. */
export interface CorrectionWords extends PageText {
  readonly causesTitle: string;
  readonly causes: Readonly<Record<CorrectionCause, string>>;
  readonly listTitle: string;
  readonly listNote: (count: string, updates: string) => string;
  readonly none: string;
  readonly figures: (count: string) => string;
  readonly noFigures: string;
  readonly chartsTitle: string;
  readonly noCharts: string;
}

export const correctionWords: Readonly<Record<Lang, (repository: string | undefined) => CorrectionWords>> = {
  zh: (repository) => ({
    lead: '数字错了就改，改了就写明：原来是多少，为什么错，哪些图跟着变。',
    sections: [
      { id: 'report', title: '发现了错误', text: contactWords.zh(repository) },
      {
        id: 'how',
        title: '怎样更正',
        text: [
          '先对原话。来源确实那样写、只是写错了，数照旧，另加说明；是我们抄错、读错、算错，就改那一格，不删行，编号不变。',
          '旧值、新值、日期和缘由记进一份只增不删的记录，在[更新记录](/updates/)里逐条可查。已公布的数改了而没有写明缘由，网站就生成不出来。',
          '改之前的表一直可以下载。固定在某一版的嵌入图不会变，但会当场写明：这一版里哪个数后来更正了。用[订阅](/updates/#feeds)可以第一时间知道。',
        ],
      },
    ],
    causesTitle: '更正、修订和撤回',
    causes: {
      correction: '错在我们：抄错、读错、算错，或者文字有误。',
      withdrawn: '不该公布的，撤下来；地址还在，写明何时、为何撤回。',
      restatement: '来源自己改了数。我们跟着改，旧数仍可查。',
      definition: '口径变了，前后不能直接相比。',
      late_data: '早该有的数，后来才公布或才找到。',
    },
    listTitle: '更正与撤回',
    listNote: (count, updates) => `${updates} 次更新里有 ${count} 次是更正或撤回`,
    none: '到现在还没有更正或撤回过。',
    figures: (count) => `改动了 ${count} 个已公布的数。`,
    noFigures: '没有改动已公布的数。',
    chartsTitle: '撤回的图',
    noCharts: '还没有撤回过图。',
  }),
  en: (repository) => ({
    lead: 'When a figure is wrong we correct it and say so: what it was, why it was wrong, and which charts change with it.',
    sections: [
      { id: 'report', title: 'If you find an error', text: contactWords.en(repository) },
      {
        id: 'how',
        title: 'How a correction is made',
        text: [
          'First we check the original words. If the source really says so and is itself mistaken, the figure stands and a note is added. If we copied, read or calculated wrongly, the cell is corrected; the row stays, under the same id.',
          'Old value, new value, date and reason go into a log that only grows and can be read entry by entry under [Updates](/updates/). While a published figure has changed without a reason on record, the site cannot be built.',
          'The table as it was can still be downloaded. An embedded chart fixed at one version does not change, but says on the spot which of its figures was corrected later. The [feeds](/updates/#feeds) bring word of every change.',
        ],
      },
    ],
    causesTitle: 'Corrections, revisions, withdrawals',
    causes: {
      correction: 'The error was ours: a slip in copying, reading or calculating, or in the wording.',
      withdrawn: 'It should not have been published and was taken down. Its address stays and says when and why.',
      restatement: 'The source changed its figure. We follow; the old one can still be found.',
      definition: 'The definition changed, so that before and after do not compare directly.',
      late_data: 'Figures that were due earlier and were published, or found, only later.',
    },
    listTitle: 'Corrected or withdrawn',
    listNote: (count, updates) => `${count} of ${updates} updates corrected or withdrew something`,
    none: 'Nothing has been corrected or withdrawn so far.',
    figures: (count) => `Published figures changed: ${count}.`,
    noFigures: 'No published figure changed.',
    chartsTitle: 'Charts withdrawn',
    noCharts: 'No chart has been withdrawn.',
  }),
};
