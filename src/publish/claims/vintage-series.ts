import type { VintageSeries } from '../../datasets/statements/vintages.ts';
import type { Bilingual } from '../../i18n/lang.ts';

/** A yearly series of `bank-centres` whose reports print changes beside levels. */
export interface DeclaredSeries extends VintageSeries {
  readonly title: Bilingual;
}

export const vintageTable = 'bank-centres';

export const vintageSeries: readonly DeclaredSeries[] = [
  {
    title: { zh: '银行客服的人数', en: 'People in banks’ centres' },
    level: 'staff',
    changes: [
      { metric: 'staff_change', back: 1 },
      { metric: 'staff_change_two_years', back: 2 },
    ],
  },
  {
    title: { zh: '银行人工处理的来电', en: 'Calls that people handled' },
    level: 'human_calls',
    changes: [{ metric: 'human_calls_change', back: 1 }],
  },
  {
    title: { zh: '机器处理的占比', en: 'Share that machines handled' },
    level: 'ai_service_share',
    changes: [{ metric: 'ai_service_share_change', back: 1 }],
  },
];
