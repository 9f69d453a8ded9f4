import type { KeptReason } from './monthly-pay.ts';
import { keptReasons } from './monthly-pay.ts';

const words: Readonly<Record<KeptReason, Readonly<Record<'zh' | 'en', string>>>> = {
  not_stated: { zh: '没有写出数目', en: 'no figure is printed' },
  unread: { zh: '写法认不出', en: 'the wording is not one that is known' },
  reversed: { zh: '两端前大后小', en: 'the first end is above the second' },
  currency: { zh: '不是人民币', en: 'it is not in yuan' },
  year: { zh: '按年计', en: 'it is by the year' },
  week: { zh: '按周计', en: 'it is by the week' },
  day: { zh: '按日计', en: 'it is by the day' },
  hour: { zh: '按小时计', en: 'it is by the hour' },
  piece: { zh: '按件、按次或按班计', en: 'it is by the piece, call or shift' },
  at_least: { zh: '只写了下限', en: 'only a lower limit is printed' },
  at_most: { zh: '只写了上限', en: 'only an upper limit is printed' },
  about: { zh: '只写了约数', en: 'only a rough figure is printed' },
};

/** Why a printed pay is kept as it stands, as part of a sentence; empty for what is no such reason. */
export function keptWord(reason: string, lang: 'zh' | 'en'): string {
  const known = keptReasons.find((one) => one === reason);
  return known === undefined ? '' : words[known][lang];
}
