import { defineChart } from '../old-chart.ts';
import { marketSizeSpreadControls } from './controls.ts';
import { drawMarketSizeSpread } from './draw.ts';
import type { MarketSizeSpreadPicked, MarketSizeSpreadRows } from './pick.ts';
import { pickMarketSizeSpread } from './pick.ts';
import { marketSizeSpreadTable } from './table.ts';
import { marketSizeSpreadTips } from './tips.ts';
import { marketSizeSpreadWords } from './words.ts';

/** How big is the market for automatic customer service? Every publisher's figure apart, and how far they lie apart. */
export const marketSizeSpread = defineChart<MarketSizeSpreadRows, MarketSizeSpreadPicked>({
  id: 'market-size-spread',
  hue: 'machines',
  question: { zh: '智能客服市场有多大？', en: 'How big is the smart customer-service market?' },
  name: { zh: '智能客服市场规模', en: 'Size of the smart customer-service market' },
  tables: ['market-size'],
  rows: ({ market, marketSpread }) => ({
    sizes: market.filter((claim) => claim.metric === 'market_size'),
    named: marketSpread.named,
    all: marketSpread.all,
  }),
  controls: marketSizeSpreadControls,
  pick: pickMarketSizeSpread,
  words: marketSizeSpreadWords,
  table: marketSizeSpreadTable,
  tips: marketSizeSpreadTips,
  draw: drawMarketSizeSpread,
  cases: {
    real: (rows) => rows,
    none: () => ({ sizes: [], named: [], all: [] }),
    one: ({ sizes }) => ({ sizes: sizes.slice(0, 1), named: [], all: [] }),
    missing: ({ sizes }) => ({ sizes: sizes.map((claim) => ({ ...claim, figure: undefined })), named: [], all: [] }),
  },
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
