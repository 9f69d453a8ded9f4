import type { Tile } from '../chart.ts';
import { thumbnail } from './draw.ts';
import type { BankHeadcountPicked } from './pick.ts';
import { tileText } from './words.ts';
import type { Say } from './zh.ts';

/** Staff of the marked year, else of the last one, beside the maximum; the condition says what 100 stands for. */
export const tile: Tile<BankHeadcountPicked, Say> = {
  keys: ['year'],
  text: tileText,
  draw: (picked, text, context) => {
    const { index, marked } = picked;
    const yearText = (year: number) => (year === index?.base ? context.say.baseYear(String(year)) : String(year));
    return thumbnail(picked, text, context, { marked, yearText });
  },
  choiceOf: ({ index }, row) => {
    const found = index?.points.find((point) => point.row === row);
    return found && { year: String(found.year) };
  },
};
