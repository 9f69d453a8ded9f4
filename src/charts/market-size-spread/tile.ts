import { joinSentences } from '../../i18n/sentences.ts';
import type { ChartText, Speech, State, Tile, TileText } from '../chart.ts';
import { drawStrip } from './draw.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import { isScoped } from './pick.ts';
import { sizeText } from './words.ts';
import type { Say } from './zh.ts';

/** How far two named publishers lie apart in the opening year; for another year, who said what. */
export const tile: Tile<MarketSizeSpreadPicked, Say> = {
  keys: ['year'],
  text: tileText,
  draw: drawStrip,
  choiceOf: ({ strip }, row) => {
    const found = strip.find(({ claim }) => claim.id === row);
    return found && { year: String(found.year) };
  },
};

function tileText(
  { year, strip, spread }: MarketSizeSpreadPicked,
  { title }: ChartText,
  { lang, say, state }: Speech<Say> & { readonly state: State },
): TileText {
  const ends = spread ? [spread.low, spread.high] : [];
  const hidden = ends.length > 0 && ends.every(({ claim }) => !isScoped(claim));
  const both = (point: (typeof strip)[number]) => ({
    ...{ whole: sizeText(point, lang), bare: sizeText(point, lang, 'bare') },
  });
  const said = spread ? say.tileSpread(String(year), both(spread.low), both(spread.high)) : title;
  const shown = spread ? ends : strip.filter(({ named }) => named);
  return {
    answer: joinSentences([said, ...(hidden ? [say.tileHidden] : [])], lang),
    condition: strip.some(({ named }) => !named) ? say.tileCondition : '',
    sources: [...new Set((shown.length > 0 ? shown : strip).map(({ claim }) => claim.source))],
    missing: state['year'] !== undefined && state['year'] !== String(year) ? ['year'] : [],
  };
}
