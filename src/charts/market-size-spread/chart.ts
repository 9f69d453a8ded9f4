import type { Control, Speech } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { drawMarketSizeSpread } from './draw.ts';
import type { MarketSizeSpreadPicked, MarketSizeSpreadRows } from './pick.ts';
import { pickMarketSizeSpread, unnamed } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How big is the market for automatic customer service? Every publisher's figure apart, and how far they lie apart. */
export const chart = defineChart<MarketSizeSpreadRows, MarketSizeSpreadPicked, Say>({
  id: 'market-size-spread',
  topic: 'machines',
  hue: 'machines',
  question: { zh: '智能客服市场有多大？', en: 'How big is the smart customer-service market?' },
  name: { zh: '智能客服市场规模', en: 'Size of the smart customer-service market' },
  tables: ['market-size'],
  rows: ({ market, marketSpread }) => ({
    sizes: market.filter((claim) => claim.metric === 'market_size'),
    named: marketSpread.named,
    all: marketSpread.all,
  }),
  controls,
  pick: pickMarketSizeSpread,
  text,
  table,
  tips,
  draw: drawMarketSizeSpread,
  states: {
    year: { year: '2023' },
    from: { from: '2022' },
    to: { to: '2020' },
    'one-period': { from: '2022', to: '2022' },
    publisher: { publisher: 'zhiyan' },
    unnamed: { publisher: 'unnamed' },
    scope: { scope: 'ai_core_share' },
    'nothing-left': { publisher: 'zhiyan', scope: 'ai_core_share' },
  },
});

/** One publisher, or one definition of the market; pages without a publisher are one choice together. */
function controls({ sizes }: MarketSizeSpreadRows, { lang, say }: Speech<Say>): readonly Control[] {
  const publishers = new Map(sizes.flatMap(({ series }) => (series ? [[series.id, series.name[lang]] as const] : [])));
  if (sizes.some((claim) => !claim.series)) publishers.set(unnamed, say.unnamed);
  const scopes = new Map(sizes.map(({ scope }) => [scope.id, scope.name[lang]]));
  const control = (key: 'publisher' | 'scope', choices: ReadonlyMap<string, string>): Control => ({
    key,
    label: say.columns[key].label,
    kind: 'choice',
    choices: [{ value: 'all', label: say.all }, ...[...choices].map(([value, label]) => ({ value, label }))],
  });
  const years = sizes.filter((claim) => claim.figure).map(({ year }) => year);
  return [
    ...periodRangeControls(years, lang),
    control('publisher', publishers),
    control('scope', scopes),
    ...yearMarkControls(years, lang),
  ];
}
