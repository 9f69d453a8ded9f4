import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { gapTip } from '../shared/gap-tip.ts';
import type { GapQuarter, LabourGapPicked, Metric } from './pick.ts';
import { metrics } from './pick.ts';
import { dictionary } from './words.ts';

/** One tip a quarter: every figure of it, or why there is none. */
export function labourGapTips({ quarters }: LabourGapPicked, lang: Lang): Record<string, Tip> {
  return Object.fromEntries(quarters.map((quarter) => [quarter.id, tipOf(quarter, lang)]));
}

function tipOf(quarter: GapQuarter, lang: Lang): Tip {
  const heading = periodLabel(quarterCode(quarter.quarter), lang);
  const [claim, ...others] = metrics.flatMap((metric) => quarter.claims[metric] ?? []);
  if (!claim) return gapTip(Object.values(quarter.gaps)[0], heading, lang);
  const say = dictionary[lang];
  const name = { ...say, vacancy_seeker_ratio: say.ratio } satisfies Record<Metric, unknown>;
  const lines = metrics.flatMap((metric) => {
    const figure = quarter.claims[metric]?.figure;
    const reason = quarter.gaps[metric]?.reason.name[lang];
    if (figure) return [`${name[metric]}${say.colon}${formatFigure(figure, lang)}`];
    return reason === undefined ? [] : [`${name[metric]}${say.colon}${reason}`];
  });
  const tip = claimTip(claim, heading, lang, [...lines.slice(1), claim.population[lang]]);
  const quotes = [...new Set([claim, ...others].map((one) => one.quote))];
  return { ...tip, figure: lines[0] ?? tip.figure, quote: quotes.join('\n') };
}
