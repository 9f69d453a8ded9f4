import { descending } from 'd3';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Choice, Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { MarketSizeSpreadPicked, MarketSizeSpreadRows } from './pick.ts';
import { named, openingYear, pickMarketSizeSpread, unnamed } from './pick.ts';
import { table } from './table.ts';
import { tile } from './tile.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How big is the market for automated customer service? Every publisher's figure by itself, and how far they lie apart. */
export const chart = defineChart<MarketSizeSpreadRows, MarketSizeSpreadPicked, Say>({
  id: 'market-size-spread',
  topic: 'market',
  hue: 'machines',
  question: { zh: '智能客服市场有多大？', en: 'How big is the AI customer-service market?' },
  name: { zh: '智能客服市场规模', en: 'Size of the AI customer-service market' },
  tables: ['market-size'],
  rows: ({ market, marketSpread }) => ({
    sizes: market.filter((claim) => claim.metric === 'market_size'),
    shares: market.filter((claim) => claim.metric === 'sector_share'),
    named: marketSpread.named,
    all: marketSpread.all,
  }),
  controls,
  pick: pickMarketSizeSpread,
  text,
  table,
  tips,
  draw,
  tile,
  states: {
    'year-of-one': { year: '2022' },
    'year-of-pages': { year: '2020' },
    forecast: { year: '2027' },
    named: { publisher: 'named' },
    publisher: { publisher: 'zhiyan' },
    unnamed: { publisher: 'unnamed' },
    scope: { scope: 'ai_core_share' },
    'year-of-none': { publisher: 'zhiyan', year: '2021' },
    'nothing-left': { publisher: 'zhiyan', scope: 'ai_core_share' },
  },
});

/** Controls: the year of the strip, the publisher (pages without a named one are one choice), the definition. */
function controls({ sizes }: MarketSizeSpreadRows, { lang, say }: Speech<Say>): readonly Control[] {
  const opening = openingYear(sizes);
  const years = [...new Set(sizes.flatMap(({ figure, year }) => (figure && year !== opening ? [year] : [])))];
  const publishers = new Map(sizes.flatMap(({ series }) => (series ? [[series.id, series.name[lang]] as const] : [])));
  const scopes = new Map(sizes.map(({ scope }) => [scope.id, scope.name[lang]]));
  const choicesOf = (choices: Iterable<readonly [string, string]>): Choice[] =>
    [...choices].map(([value, label]) => ({ value, label }));
  const control = (key: 'year' | 'publisher' | 'scope', choices: readonly Choice[]): Control[] =>
    choices.length < 2 ? [] : [{ key, label: say.controls[key], kind: 'choice', choices }];
  const all: Choice = { value: 'all', label: say.all };
  const pages = sizes.some((claim) => !claim.series);
  return [
    ...control(
      'year',
      [opening, ...years.sort(descending)].flatMap((year) =>
        year === undefined ? [] : [{ value: String(year), label: periodLabel(String(year), lang) }],
      ),
    ),
    ...control('publisher', [
      all,
      ...(pages && publishers.size > 0 ? [{ value: named, label: say.namedOnly }] : []),
      ...choicesOf(publishers),
      ...(pages ? [{ value: unnamed, label: say.unnamed }] : []),
    ]),
    ...control('scope', [all, ...choicesOf(scopes)]),
  ];
}
