import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import { dictionary, gapYears } from './words.ts';

/** One tip a figure; where none was found, where it was looked for. */
export function seatsTips({ groups }: SeatsPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const { metric, rows } of groups) {
    for (const row of rows) {
      if (isPoint(row)) {
        const heading = `${say.year(String(row.year))} · ${metric.name[lang]}`;
        tips[row.claim.id] = claimTip(row.claim, heading, lang, [row.claim.population[lang]]);
      } else tips[row.gap.id] = gapTip(row.gap, `${gapYears(row, lang)} · ${metric.name[lang]}`, lang);
    }
  }
  return tips;
}
