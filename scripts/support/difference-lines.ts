import { chartById } from '../../src/charts/all-charts.ts';
import type {
  Anomaly,
  CellChange,
  ChartChange,
  Difference,
  FigureChange,
  SentenceChange,
  TableRevision,
} from '../../src/history/types.ts';
import { percentChange } from '../../src/history/difference/cell-figures.ts';
import { fieldChangeParts } from '../../src/history/renamed-columns.ts';
import { blocking } from '../../src/history/difference/anomalies.ts';
import { percentText, placeOf } from '../../src/history/unaccepted.ts';
import { plainDecimal } from '../../src/lib/numbers/plain-decimal.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { excelAddress } from '../../src/tables/workbook/excel-address.ts';
import { escapeText, showText } from '../../src/tables/describe.ts';
import type { Value } from '../../src/tables/value.ts';
import type { Side } from './data-sides.ts';
import { differenceWords } from './difference-words.ts';

/** The most entries printed of one kind for one table; the JSON form has all. */
const most = 50;

/** A difference as lines of text: tables with their cells, figures, charts with their sentences, anomalies. */
export function differenceLines(difference: Difference, side: Side, lang: WordLang): string[] {
  const say = differenceWords[lang];
  const { id, tables, figures, charts, anomalies } = difference;
  const shown = figures.filter(({ place, new: fresh }) => place.kind !== 'cell' || fresh === null);
  return [
    say.against(id),
    ...tables.flatMap((table) => tableLines(table, side, lang)),
    ...section(
      say.figures(figures.length, figures.length - shown.length),
      figures.length,
      shown.map((figure) => figureLine(figure, lang)),
      lang,
    ),
    ...section(
      say.charts,
      charts.length,
      charts.flatMap((chart) => chartLines(chart, lang)),
      lang,
      400,
    ),
    ...section(say.anomalies, anomalies.length, anomalyLines(anomalies, lang), lang),
  ];
}

function section(heading: string, count: number, lines: readonly string[], lang: WordLang, limit = most): string[] {
  return count === 0 ? [] : [heading, ...limited(lines, lang, limit).map((line) => `  ${line}`)];
}

function limited(lines: readonly string[], lang: WordLang, limit = most): readonly string[] {
  return lines.length <= limit ? lines : [...lines.slice(0, limit), differenceWords[lang].more(lines.length - limit)];
}

function tableLines(table: TableRevision, side: Side, lang: WordLang): string[] {
  const say = differenceWords[lang];
  const { name, added, removed, changed, redefined, rows } = table;
  const resource = side.description.resources.find((candidate) => candidate.name === name);
  const titled = `${(lang === 'zh' ? resource?.title : resource?.titleEn) ?? name} (${name})`;
  if (table.before === null) return [say.newTable(titled, rows)];
  if (table.after === null) return [say.goneTable(name)];
  const list = (keys: readonly string[]) => limited(keys.map(showText), lang).join(lang === 'zh' ? '、' : ', ');
  const shape = (one: TableRevision['redefined'][number]['old']) =>
    one ? [one.type, one.unit ?? ''].join(' ').trim() : say.nothing;
  return [
    say.table(titled, added.length, removed.length, changed.length),
    ...redefined.flatMap((change) => {
      const { field, old, new: fresh } = change;
      const { renamedFrom, alsoAs, noLongerAs, reshaped } = fieldChangeParts(change);
      const shown = showText(field);
      return [
        ...(renamedFrom === undefined ? [] : [say.renamed(shown, showText(renamedFrom))]),
        ...(alsoAs.length === 0 ? [] : [say.alsoAs(shown, list(alsoAs))]),
        ...(noLongerAs.length === 0 ? [] : [say.noLongerAs(shown, list(noLongerAs))]),
        ...(reshaped ? [say.column(shown, shape(old), shape(fresh))] : []),
      ].map((line) => `  ${line}`);
    }),
    ...(added.length > 0 ? [`  ${say.added(list(added))}`] : []),
    ...(removed.length > 0 ? [`  ${say.removed(list(removed))}`] : []),
    ...limited(
      changed.map((cell) => cellLine(name, cell, side, lang)),
      lang,
    ).map((line) => `  ${line}`),
  ];
}

function cellLine(table: string, { row, field, old, new: fresh }: CellChange, side: Side, lang: WordLang): string {
  const say = differenceWords[lang];
  const report = side.reports.find(({ name }) => name === table);
  const place = placeOf(side, table, row);
  const column = report?.columns.get(field);
  const words = say.cell(
    showText(row),
    showText(field),
    cellText(old, lang),
    cellText(fresh, lang),
    percentText(percentChange(old, fresh)),
  );
  if (!report || !place || column === undefined) return words;
  return `${report.file}:${place.line}:${column} ${words}${say.inExcel(excelAddress(column, place.excelRow))}`;
}

function cellText(value: Value, lang: WordLang): string {
  if (value === null) return differenceWords[lang].nothing;
  return typeof value === 'number' ? plainDecimal(value) : showText(String(value));
}

/** The words for each part of a changed figure. `percent` is empty where there is none. */
export interface FigureWords {
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly percent: string;
}

export function figureWords(
  { place, label, old, new: fresh, text, percent }: FigureChange,
  lang: WordLang,
): FigureWords {
  const say = differenceWords[lang];
  const where =
    place.kind === 'cell'
      ? say.ofTable(place.table, place.row, label[lang])
      : place.kind === 'chart'
        ? say.ofChart(chartById(place.chart).name[lang], place.row, label[lang])
        : say.key(label[lang]);
  const gone = fresh === null && !text?.new[lang];
  const [was, is] = text
    ? [escapeText(text.old[lang]), escapeText(text.new[lang])]
    : [cellText(old, lang), cellText(fresh, lang)];
  return { where, was, is: gone ? say.gone : is, percent: percentText(percent) };
}

function figureLine(figure: FigureChange, lang: WordLang): string {
  const { where, was, is, percent } = figureWords(figure, lang);
  return differenceWords[lang].figure(where, was, is, percent);
}

function chartLines({ chart, sentences, added, removed, changed }: ChartChange, lang: WordLang): string[] {
  const say = differenceWords[lang];
  return [
    say.chart(chartById(chart).name[lang], chart, added, removed, changed),
    ...sentences.flatMap((sentence) => sentenceLines(sentence, lang)),
  ];
}

function sentenceLines({ part, old, new: fresh, turned }: SentenceChange, lang: WordLang): string[] {
  const say = differenceWords[lang];
  return [
    `  ${say.sentence[part]}${turned ? ` – ${say.turned}` : ''}`,
    ...(old ? [`    ${say.was}${escapeText(old[lang])}`] : []),
    ...(fresh ? [`    ${say.is}${escapeText(fresh[lang])}`] : []),
  ];
}

/** From this number of anomalies on, one option for all of them is suggested. */
const several = 3;

/**
 * Anomalies with the options that accept them. Where a table has several of one kind, the option for all comes first.
 */
export function anomalyLines(anomalies: readonly Anomaly[], lang: WordLang): string[] {
  const groups = new Map<string, Anomaly[]>();
  for (const one of anomalies) {
    const name = `${one.kind}:${one.table}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].flatMap(([name, group]) => [
    ...(group.length >= several && blocking(group).length > 0
      ? [differenceWords[lang].allowAll(group.length, name)]
      : []),
    ...group.map((one) => anomalyLine(one, lang)),
  ]);
}

/** An anomaly with the option that accepts it. */
export function anomalyLine(anomaly: Anomaly, lang: WordLang): string {
  const say = differenceWords[lang];
  const { kind, name, old, new: fresh, size } = anomaly;
  const values = fresh === null ? '' : ` ${cellText(old, lang)} → ${cellText(fresh, lang)}`;
  const words = say.anomaly[kind](size === null ? '' : plainDecimal(size));
  return say.anomalous(
    `${showText(name)}${values}`,
    words,
    blocking([anomaly]).length > 0 ? say.allow(quotedForShell(name)) : '',
  );
}

/** The value of an option, quoted for a shell where necessary. */
const quotedForShell = (text: string): string => (/^[\w:/.·-]+$/.test(text) ? text : `"${showText(text)}"`);
