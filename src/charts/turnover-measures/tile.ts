import { roundedFigure } from '../../i18n/format-rounded.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import type { ChartText, Speech, Tile, TileText } from '../chart.ts';
import { drawSmall } from './draw.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import { isOneUndatedPage } from './words-names.ts';
import type { Say } from './zh.ts';

/** Every rate of China; where all of them are from one page, the answer says that none is sound. */
export const tile: Tile<TurnoverMeasuresPicked, Say> = {
  keys: [],
  text: tileText,
  draw: (picked, text, context) => drawSmall(picked, text, context, Infinity),
};

function tileText({ groups }: TurnoverMeasuresPicked, { title }: ChartText, { lang, say }: Speech<Say>): TileText {
  const rates = groups.flatMap(({ kind, points }) => (kind === 'rates' ? points : []));
  const yearly = rates.flatMap(({ claim }) =>
    claim.definition.id === 'attrition_year' && claim.figure ? [roundedFigure(claim.figure, lang)] : [],
  );
  const [low, high] = [yearly[0], yearly.at(-1)];
  const onePage = isOneUndatedPage(rates) && low !== undefined && high !== undefined && low !== high;
  return {
    answer: joinSentences([onePage ? say.tileNoRate(low, high) : title], lang),
    condition: rates.some((rate) => rate.yearly) ? say.tileCondition(isOneUndatedPage(rates)) : '',
    sources: [...new Set(rates.map(({ claim }) => claim.source))],
  };
}
