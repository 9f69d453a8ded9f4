import { words } from '../../i18n/dictionary.ts';
import { knownWords, printedDayWords } from '../../i18n/words/known-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { PrintedDay } from '../../lib/periods/known-on.ts';
import { byPrintedDay } from '../../lib/periods/known-on.ts';
import type { Linked, VintageView } from './vintage-view.ts';

/** A figure that a report prints of its own year, or lets work back of an earlier one; `name` stands before it. */
interface KnownFigure extends Linked {
  readonly name: string;
}

/** What came out on one day. */
export interface KnownDay {
  /** Undefined of all figures whose pages give no day. */
  readonly published: PrintedDay | undefined;
  readonly words: string;
  readonly figures: readonly KnownFigure[];
}

/** The figures of some series by the day on which they came out, those of unknown days last. */
export function knownDays(views: readonly VintageView[], lang: Lang): KnownDay[] {
  const w = knownWords[lang];
  const dated = views.flatMap(({ title, levels, lines }) => [
    ...levels.map(({ published, year, text, href }) => ({ published, text, href, name: w.series(title, year) })),
    ...lines.map(({ published, year, implied }) => ({ published, ...implied, name: w.implied(title, year) })),
  ]);
  return [...Map.groupBy(dated, ({ published }) => published)]
    .toSorted(([one], [other]) => (one === undefined ? 1 : other === undefined ? -1 : byPrintedDay(one, other)))
    .map(([published, figures]) => ({ published, words: dayWords(published, lang), figures }));
}

function dayWords(day: PrintedDay | undefined, lang: Lang): string {
  const w = knownWords[lang];
  if (day === undefined) return w.unknown;
  const exact = day.length === '2024-07-23'.length;
  return printedDayWords(day, lang) + (exact ? '' : words(lang).bracketed(w.vague));
}
