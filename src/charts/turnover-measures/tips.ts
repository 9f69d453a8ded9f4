import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { dictionary, markWord, periodOf, yearlyRange } from './names.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';

/** One tip a figure, with the people it is about and the warning its definition needs. */
export function turnoverMeasuresTips({ groups }: TurnoverMeasuresPicked, lang: Lang): Record<string, Tip> {
  const say: Say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const point of groups.flatMap((group) => group.points)) {
    const { claim, yearly } = point;
    const heading = say.heading({ definition: claim.definition.name[lang], places: claim.place.name[lang] });
    const derived = yearly ? [say.tipYearly(yearlyRange(yearly, lang))] : [];
    const tip = claimTip(claim, heading, lang, [claim.population[lang], periodOf(claim, lang), ...derived]);
    tips[claim.id] = claim.figure ? { ...tip, figure: markWord(point, lang) } : tip;
  }
  return tips;
}
