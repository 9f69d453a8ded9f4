import { formatQuantity } from '../../i18n/format-figure.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { OutlookClaim } from '../../datasets/published.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { drawnOutlook } from './table.ts';
import { placeOf, signedText, spanOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** One tip a year, a figure of another country, a forecast. */
export function tips(picked: JobsAbroadPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const { counted, others } = picked;
  const claims = [
    ...counted.flatMap(({ whole, parts }) => [whole, ...parts].flatMap((one) => one.claims)),
    ...others.flatMap((one) => one.claims),
  ];
  return {
    ...yearTips(picked, speech),
    ...Object.fromEntries(
      claims.map((claim) => [
        claim.id,
        claimTip(claim, `${placeOf(claim, lang)} · ${periodLabel(String(claim.year), lang)}`, lang, [
          claim.population[lang],
        ]),
      ]),
    ),
    ...Object.fromEntries(
      drawnOutlook(picked).map((claim) => [
        claim.id,
        {
          heading: `${say.usName} · ${spanOf(claim.period)}`,
          figure: outlookFigure(claim, speech),
          lines: [
            claim.measure.name[lang],
            ...(claim.flag === 'forecast' ? [say.tip.forecast] : []),
            ...(claim.note ? [claim.note[lang]] : []),
          ],
          source: publisherName(claim.publisher, lang) + say.tip.grade(claim.grade),
        },
      ]),
    ),
  };
}

/** A number of the bureau with its unit; a change has its sign. */
export function outlookFigure(claim: OutlookClaim, { lang }: Speech<Say>): string {
  if (!claim.figure) return '–';
  if (claim.measure.id === 'employment_change_percent') return signedText(claim, lang);
  const text = formatFigure(claim.figure, lang);
  return claim.measure.id === 'employment_change' && (claim.figure.value ?? 0) > 0 ? `+${text}` : text;
}

function yearTips({ us, publishers }: JobsAbroadPicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  return Object.fromEntries(
    us.points.map(({ row: { id, year, median, p10, p90, flag, source }, value }) => {
      const pay = (amount: number | undefined, words: (text: string) => string) =>
        amount === undefined ? [] : [words(formatQuantity(amount, 'USD_year', lang))];
      const from = publishers.find((one) => one.id === source);
      return [
        id,
        {
          heading: `${say.usName} · ${periodLabel(String(year), lang)}`,
          figure: formatQuantity(value, 'job', lang),
          lines: [
            ...pay(median, say.tip.median),
            ...pay(p10, say.tip.low),
            ...pay(p90, say.tip.high),
            ...(flag === 'derived' ? [say.tip.derived] : []),
          ],
          source: from && publisherName(from.publisher, lang) + say.tip.grade(from.grade),
        },
      ];
    }),
  );
}
