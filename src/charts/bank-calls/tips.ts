import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import { dictionary, percent } from './words.ts';

/** One tip a year, for all its marks: calls, calls per head, growth; one for the change of unit. */
export function bankCallsTips({ years, cut }: BankCallsPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const year of years) {
    const heading = say.yearOf(String(year.year));
    if (year.claim) tips[year.row] = claimTip(year.claim, heading, lang, linesOf(year, lang));
    else if (year.gap) tips[year.row] = gapTip(year.gap, heading, lang);
  }
  if (cut) tips[cut.id] = gapTip(cut, say.yearOf((cut.period ?? '').replace('/', '–')), lang);
  return tips;
}

function linesOf(year: CallYear, lang: Lang): string[] {
  const say = dictionary[lang];
  const { perHead, unit, staff, stated, computed, low } = year;
  const lines: string[] = [];
  if (perHead !== undefined && unit !== undefined)
    lines.push(say.perHead(formatNumber(perHead, lang), say.headUnits[unit] ?? ''));
  else if (low !== undefined) lines.push(say.boundOnly);
  if (staff?.figure) lines.push(say.staffLine(formatFigure(staff.figure, lang)));
  if (stated?.figure?.value !== undefined) lines.push(say.statedLine(percent(stated.figure.value, lang)));
  if (computed !== undefined) lines.push(say.computedLine(percent(computed, lang)));
  return lines;
}
