import * as v from 'valibot';
import type { VintageSeries, EarlierYear, Vintage } from '../../datasets/statements/vintages.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { siteData } from '../../datasets/site-data.ts';
import { decimalsOf, printedLevels, vintages } from '../../datasets/statements/vintages.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { PrintedDay } from '../../lib/periods/known-on.ts';
import { latestOf, earliestOf, byPrintedDay } from '../../lib/periods/known-on.ts';
import { round } from '../../lib/numbers/round.ts';
import { rowHref } from '../addresses/href.ts';
import { rowViews } from '../tables/row-view.ts';
import { list, text } from '../../datasets/entries.ts';
import type { Row } from '../../tables/value.ts';
import { words } from '../../i18n/dictionary.ts';
import { knownWords, printedDayWords } from '../../i18n/words/known-words.ts';

/** A yearly series of `bank-centres` whose reports print changes as well as levels. */
interface DeclaredSeries extends VintageSeries {
  readonly title: Bilingual;
}

export const vintageTable = 'bank-centres';

export const vintageSeries: readonly DeclaredSeries[] = [
  {
    title: { zh: '银行客服的人数', en: 'People in banks’ centres' },
    level: 'staff',
    changes: [
      { metric: 'staff_change', back: 1 },
      { metric: 'staff_change_two_years', back: 2 },
    ],
  },
  {
    title: { zh: '银行人工处理的来电', en: 'Calls that people handled' },
    level: 'human_calls',
    changes: [{ metric: 'human_calls_change', back: 1 }],
  },
  {
    title: { zh: '机器处理的占比', en: 'Share that machines handled' },
    level: 'ai_service_share',
    changes: [{ metric: 'ai_service_share_change', back: 1 }],
  },
];

const rowSchema = v.object({ id: text, source: text, carriers: list });

/**
 * For a row, by id, the earliest date that a page with the row (its source or a carrier) states for itself; undefined
 * where none does.
 */
function rowsSince(rows: readonly Row[]): (id: string) => PrintedDay | undefined {
  const days = new Map(siteData().published.sources.map(({ id, published }) => [id, published]));
  const pages = new Map(
    rows.map((row) => {
      const { id, source, carriers } = v.parse(rowSchema, row);
      return [id, [source, ...carriers]];
    }),
  );
  return (id) => earliestOf((pages.get(id) ?? []).map((page) => days.get(page)));
}

interface Linked {
  readonly text: string;
  readonly href: string;
}

/** What a report implies for an earlier year, beside what that year's own report printed. */
interface VintageLine {
  readonly report: string;
  readonly own: Linked;
  readonly year: string;
  readonly implied: Linked;
  /** The range that the rounding of the printed numbers allows. */
  readonly range: string;
  readonly printed: Linked | undefined;
  readonly agrees: boolean | undefined;
  /** Since when it can be worked back: when both numbers were published. */
  readonly published: PrintedDay | undefined;
}

interface VintageLevel extends Linked {
  readonly year: string;
  readonly published: PrintedDay | undefined;
}

export interface VintageView {
  readonly title: string;
  readonly lines: readonly VintageLine[];
  /** What the reports printed for their own years. */
  readonly levels: readonly VintageLevel[];
  /** How many reports say nothing about earlier years. */
  readonly silent: number;
}

/** A series with its reports in order of time, in words. */
export function vintageView(series: DeclaredSeries, lang: Lang): VintageView {
  const table = siteData().tables.find(({ resource }) => resource.name === vintageTable);
  const reports = vintages(table?.rows ?? [], series);
  const views = table && rowViews(table, lang);
  const linked = (id: string): Linked => ({
    text: views?.get(id)?.figure?.text ?? '',
    href: rowHref(lang, vintageTable, id),
  });
  const since = rowsSince(table?.rows ?? []);
  const line = (own: Vintage, earlier: EarlierYear): VintageLine => {
    const printed = earlier.printed === undefined ? undefined : views?.get(earlier.printed)?.figure?.value;
    const digits = Math.max(...[own.value, printed ?? own.value].map(decimalsOf));
    const [low, high] = [earlier.range.low, earlier.range.high].map((end) => round(end, digits + 1));
    return {
      report: periodLabel(String(own.year), lang),
      own: linked(own.id),
      year: periodLabel(String(earlier.year), lang),
      implied: {
        text: formatQuantity(round(earlier.implied, digits), own.unit, lang),
        href: rowHref(lang, vintageTable, earlier.change),
      },
      range: formatFigure({ value: undefined, low, high, bound: 'between', unit: own.unit }, lang),
      printed: earlier.printed === undefined ? undefined : linked(earlier.printed),
      agrees: earlier.agrees,
      published: latestOf([own.id, earlier.change].map(since)),
    };
  };
  return {
    title: series.title[lang],
    levels: printedLevels(table?.rows ?? [], series).map(({ id, year }) => ({
      ...linked(id),
      year: periodLabel(String(year), lang),
      published: since(id),
    })),
    lines: reports.flatMap((own) => own.earlier.map((earlier) => line(own, earlier))),
    silent: reports.filter(({ earlier }) => earlier.length === 0).length,
  };
}

/**
 * A figure that a report prints for its own year, or from which an earlier one can be worked back; `name` stands before
 * it.
 */
interface KnownFigure extends Linked {
  readonly name: string;
}

/** What was published on one day. */
export interface KnownDay {
  /** Undefined for all figures whose pages give no date. */
  readonly published: PrintedDay | undefined;
  readonly words: string;
  readonly figures: readonly KnownFigure[];
}

/** The figures of some series by their date of publication; those without a known date last. */
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
