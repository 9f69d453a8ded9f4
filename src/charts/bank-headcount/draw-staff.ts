import { max } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { ground, wordsBelow } from '../../marks/axes.ts';
import type { Panel } from '../../marks/figure.ts';
import { keepApart } from '../../marks/labels/keep-apart.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { columns } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { BankHeadcountPicked, PublishedYear } from './pick.ts';
import type { Say } from './zh.ts';

export const tall = 296;

/** The staff of each year as columns from zero, below them how many banks answered. */
export function staffPanel(picked: BankHeadcountPicked, width: number, { lang, say }: Speech<Say>): Panel {
  const { points, first, peak, last, marked } = picked;
  const known = points.filter((point): point is PublishedYear => point.staff !== undefined);
  const columnWidth = width / points.length;
  const apart = (years: readonly (number | undefined)[], text: string, style: string) =>
    keepApart(
      [...new Set(years)].filter((year) => year !== undefined),
      (year) => year * columnWidth,
      widthOf(text, style) + 2,
    );
  const staffText = (staff: number) => formatNumber(staff * say.staffScale, lang, 2);
  const keys = [marked, last?.year, peak?.year, first?.year];
  const shown = apart(keys, staffText(peak?.staff ?? 0), 'value');
  const asked = points.flatMap(({ year, institutions }) =>
    institutions?.kind === 'surveyed' ? [{ year, ...institutions }] : [],
  );
  const unknown = known.filter(({ institutions }) => institutions?.kind !== 'surveyed');
  // Years stand under the first, the last and the peak, and where the banks' count begins.
  const years = apart([...keys, asked[0]?.year], String(peak?.year), 'muted');
  return {
    height: tall,
    margin: { top: 56, bottom: 56 },
    x: { type: 'band', domain: points.map(({ year }) => year), paddingInner: 0.14, paddingOuter: 0 },
    y: { domain: [0, max(known, ({ staff }) => staff) ?? 1] },
    marks: [
      words([{ text: say.staffHead, x: 0, y: 14, style: 'value' }]),
      columns(known, {
        x: ({ year }) => year,
        y: ({ staff }) => staff,
        style: ({ year }) => (marked === undefined || year === marked ? 'solid' : 'dim'),
        row: ({ claim }) => claim.id,
        series: () => 'staff',
      }),
      labels(
        known.filter(({ year }) => shown.includes(year)),
        {
          x: ({ year }) => year,
          y: ({ staff }) => staff,
          text: ({ staff }) => staffText(staff),
          ...{ dy: -7, anchor: 'middle', style: 'value tinted' },
        },
      ),
      ground(),
      wordsBelow({ values: years, text: String }),
      labels(columnWidth >= 24 ? asked : asked.filter(({ year }) => years.includes(year)), {
        x: ({ year }) => year,
        y: 0,
        text: ({ count }) => formatNumber(count, lang),
        row: ({ claim }) => claim.id,
        series: () => 'banks',
        ...{ dy: 40, anchor: 'middle', style: 'context value tinted' },
      }),
      words(
        unknown.length * columnWidth > widthOf(say.banksUnknown)
          ? [{ text: say.banksUnknown, x: 0, y: tall - 16, style: 'muted' }]
          : [],
      ),
    ],
  };
}
