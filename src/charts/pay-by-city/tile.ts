import { formatNumber } from '../../i18n/format-number.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tile, TileText } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { drawSome } from './draw-small.ts';
import type { PayByCityPicked } from './pick.ts';
import { rowId } from './words.ts';
import type { Say } from './zh.ts';

/** What adverts offer in eight cities; for a chosen city, its offer and how a reader's own pay compares with it. */
export const tile: Tile<PayByCityPicked, Say> = {
  keys: ['city', 'wage'],
  text: tileText,
  draw: (picked, text, context) => drawSome(8, picked, text, context),
  choiceOf: ({ rows }, row) => {
    const found = rows.find((city) => rowId(city) === row);
    return found && { city: found.city.id };
  },
};

function tileText({ rows, source }: PayByCityPicked, text: ChartText, { lang, say }: Speech<Say>): TileText {
  const number = (value: number) => formatNumber(value, lang);
  const chosen = rows.filter((row) => row.chosen);
  const said =
    chosen.length === 0
      ? [text.title]
      : chosen.map(({ city, low, high }) => say.tileCity(city.name[lang], number(low.median), number(high.median)));
  return {
    answer: joinSentences([...said, ...(text.answer === undefined ? [] : [text.answer])], lang),
    condition: source
      ? say.tileCondition(
          publisherName(source.publisher, lang),
          source.published === undefined ? '' : periodLabel(source.published, lang),
        )
      : '',
    sources: source ? [source.id] : [],
  };
}
