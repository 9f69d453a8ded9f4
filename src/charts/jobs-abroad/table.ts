import type { AbroadClaim, OutlookClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Flag, Grade } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Cell, ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { flagName, periodColumn, sourceColumns } from '../shared/columns.ts';
import { countOf } from './pick-rows.ts';
import type { CountedYear } from './pick-rows.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { isCount, placeOf, signedText, spanOf } from './words-names.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly id: string;
  readonly place: string;
  readonly count: Cell;
  readonly other?: string | undefined;
  readonly what: string;
  readonly period: string;
  readonly pay?: Pick<CountedYear, 'median' | 'p10' | 'p90'>;
  readonly flag: Flag;
  readonly by: { readonly publisher: Bilingual; readonly grade: Grade } | undefined;
}

/** The drawn numbers of the US bureau other than its yearly count, in the order in which they are listed. */
export const drawnOutlook = ({ forecast, editions, leaving }: JobsAbroadPicked): OutlookClaim[] => [
  ...(forecast ? [forecast.base, forecast.projected] : []),
  ...editions.map(({ change }) => change),
  ...(leaving ? [leaving.rate, ...(leaving.all ? [leaving.all] : [])] : []),
];

/** The US by year and its forecasts, then the other countries; one row per figure. */
export function table(picked: JobsAbroadPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns } = say;
  const { counted, others } = picked;
  const claims = [
    ...counted.flatMap(({ whole, parts }) => [whole, ...parts].flatMap((one) => one.claims)),
    ...others.flatMap((one) => one.claims),
  ];
  const rows = [
    ...yearLines(picked, speech),
    ...drawnOutlook(picked).map((claim) => outlookLine(claim, speech)),
    ...claims.map((claim) => abroadLine(claim, speech)),
  ];
  return tableOf<Line>(
    { caption: say.caption, rows, id: ({ id }) => id },
    [
      { key: 'place', kind: 'text', ...columns.place, cell: ({ place }) => textCell(place) },
      { key: 'count', kind: 'number', ...columns.count, cell: ({ count }) => count },
      { key: 'other', kind: 'text', ...columns.other, cell: ({ other }) => textCell(other) },
      periodColumn(({ period }) => textCell(period)),
      { key: 'what', kind: 'text', ...columns.what, cell: ({ what }) => textCell(what) },
      fromField('us-national.median_annual', ({ pay }) => pay?.median, { key: 'median', kind: 'number' }),
      fromField('us-national.p10', ({ pay }) => pay?.p10, { kind: 'number', label: columns.p10 }),
      fromField('us-national.p90', ({ pay }) => pay?.p90, { kind: 'number', label: columns.p90 }),
      fromField('workforce-abroad.flag', ({ flag }) => flagName(flag, lang, say.flags)),
      ...sourceColumns<Line>(lang, ({ by }) => by),
    ],
    lang,
  );
}

const plain = (value: number, { lang }: Speech<Say>): Cell => ({ text: formatNumber(value, lang), value });

const yearLines = ({ us, publishers }: JobsAbroadPicked, speech: Speech<Say>): Line[] =>
  us.points.map(({ row: { id, year, median, p10, p90, flag, source }, value }) => ({
    ...{ id, place: speech.say.usName, count: plain(value, speech), what: speech.say.what.us },
    ...{ period: String(year), pay: { median, p10, p90 }, flag },
    by: publishers.find((one) => one.id === source),
  }));

function outlookLine(claim: OutlookClaim, speech: Speech<Say>): Line {
  const { lang, say } = speech;
  const { measure, series, flag } = claim;
  const level = measure.id === 'employment_base' || measure.id === 'employment_projected';
  const count = level ? countOf(claim) : undefined;
  const change = measure.id.startsWith('employment_change');
  return {
    ...{ id: claim.id, place: say.usName, period: spanOf(claim.period), flag, by: claim },
    count: count === undefined ? missing() : plain(count, speech),
    other: level ? undefined : change ? signedText(claim, lang) : claim.figure && formatFigure(claim.figure, lang),
    what: level
      ? measure.id === 'employment_base'
        ? say.what.forecastBase
        : say.what.forecast
      : say.whatOf(measure.name[lang], series.name[lang]),
  };
}

function abroadLine(claim: AbroadClaim, speech: Speech<Say>): Line {
  const { lang } = speech;
  const { id, figure, population, year, flag } = claim;
  const counts = figure && isCount(figure.unit);
  const { low, high } = figureEnds(figure);
  return {
    ...{ id, place: placeOf(claim, lang), what: population[lang], period: String(year), flag, by: claim },
    count: counts ? { text: formatFigure(figure, lang, 'bare'), value: low ?? high ?? null } : missing(),
    other: figure && !counts ? formatFigure(figure, lang) : undefined,
  };
}
