import { chartById } from '../../charts/all-charts.ts';
import type { Withdrawal } from '../shown/shown-json.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { WithdrawnChart } from './withdrawn-charts.ts';

/** That a chart was withdrawn, as its files say it in one language. @param address of a chart's page, absolute */
export function withdrawal(
  { date, reason, instead }: WithdrawnChart,
  lang: Lang,
  address: (chart: string) => string,
): Withdrawal {
  const other =
    instead === null ? null : { id: instead, name: chartById(instead).name[lang], address: address(instead) };
  // Files with a line for each thing they say would break at a line's end.
  return { date, reason: reason[lang].replaceAll(/\s+/g, ' ').trim(), instead: other };
}

/** When and why, in a line. */
export function withdrawalLine({ date, reason }: Withdrawal, lang: Lang): string {
  const said = embedWords[lang].withdrawnNotice.withdrawn(formatDate(date, lang));
  return [said, reason].join(lang === 'zh' ? '' : ' ');
}
