import type { Bilingual } from '../../i18n/lang.ts';
import type { ShownChart, Shown, ShownCell, ShownRow } from '../shown.ts';
import type { SentenceChange, ChartChange, FigureChange } from '../types.ts';
import { sentenceParts } from '../types.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { percentChange } from './cell-figures.ts';

type Sentences = ShownChart['sentences'];

/**
 * The sentences that changed, were added or were removed. Of several sentences of one kind, those that changed are
 * paired in their order.
 */
function compareSentences(before: Sentences, after: Sentences): SentenceChange[] {
  return sentenceParts.flatMap((part) => {
    const [old, fresh] = [before, after].map((list) => list.filter((one) => one.part === part).map(({ text }) => text));
    const gone = without(old ?? [], fresh ?? []);
    const come = without(fresh ?? [], old ?? []);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): SentenceChange => {
      const [was = null, is = null] = [gone[index], come[index]];
      return { part, old: was, new: is, turned: part === 'title' && isTurned(was, is) };
    });
  });
}

const without = (list: readonly Bilingual[], others: readonly Bilingual[]): readonly Bilingual[] =>
  list.filter((text) => !others.some((other) => other.zh === text.zh && other.en === text.en));

/** Whether more than the numbers of a title changed, in either language. */
export function isTurned(was: Bilingual | null, is: Bilingual | null): boolean {
  return was === null || is === null || bare(was.zh) !== bare(is.zh) || bare(was.en) !== bare(is.en);
}

/** A sentence with its numbers replaced; 万 and 亿 belong to the number. */
const bare = (text: string): string => text.replaceAll(/[\u2212-]?\d(?:[\d,.]*\d)?\s*[万亿]?/g, '#');

/** What changes for readers: charts, the figures in the tables under them, and the answers on the front page. */
export function compareShown(
  before: Shown,
  after: Shown,
): { readonly charts: readonly ChartChange[]; readonly figures: readonly FigureChange[] } {
  const pairs = after.charts.flatMap((fresh) => {
    const old = before.charts.find(({ id }) => id === fresh.id);
    return old ? [{ old, fresh }] : [];
  });
  const compared = pairs.map(({ old, fresh }) => compareChart(old, fresh));
  return {
    charts: compared.map(({ change }) => change).filter(moved),
    figures: [...answers(before, after), ...compared.flatMap(({ figures }) => figures)],
  };
}

const moved = ({ sentences, added, removed, changed }: ChartChange): boolean =>
  sentences.length + added + removed + changed > 0;

function compareChart(old: ShownChart, fresh: ShownChart) {
  const [was, is] = [byKey(old.rows), byKey(fresh.rows)];
  const kept = [...is.keys()].filter((key) => was.has(key));
  const figures = old.countsRows ? [] : [...was].flatMap(([key, row]) => rowFigures(old, row, key, fresh, is.get(key)));
  const change: ChartChange = {
    chart: fresh.id,
    sentences: compareSentences(old.sentences, fresh.sentences),
    added: is.size - kept.length,
    removed: was.size - kept.length,
    changed: kept.filter((key) => rowText(was.get(key)) !== rowText(is.get(key))).length,
  };
  return { change, figures };
}

/** Rows by id; an id that occurs again gets a number. */
function byKey(rows: readonly ShownRow[]): ReadonlyMap<string, ShownRow> {
  const keyed = new Map<string, ShownRow>();
  for (const row of rows) {
    let key = row.id;
    for (let times = 2; keyed.has(key); times++) key = `${row.id}#${times}`;
    keyed.set(key, row);
  }
  return keyed;
}

const rowText = (row: ShownRow | undefined): string => JSON.stringify(row?.cells.map(({ text }) => text));

/** The figures of a row that changed or were removed. */
function rowFigures(
  old: ShownChart,
  row: ShownRow,
  key: string,
  fresh: ShownChart,
  now: ShownRow | undefined,
): FigureChange[] {
  return old.columns.flatMap(({ key: column, label }, index) => {
    const was = row.cells[index];
    if (!was || !isFigure(was)) return [];
    const is = now?.cells[fresh.columns.findIndex((candidate) => candidate.key === column)];
    if (sameFigure(was, is)) return [];
    return [
      {
        place: { kind: 'chart', chart: old.id, row: key, column },
        label,
        old: was.value,
        new: is?.value ?? null,
        text: { old: was.text, new: is?.text ?? nothing },
        percent: percentOf(was, is),
      },
    ];
  });
}

/** The change in percent; null where the number is the same and only an end of its interval changed. */
function percentOf(was: ShownCell, is: ShownCell | undefined): number | null {
  if (!is) return null;
  return percentChange(numberOf(was.value, was.text), numberOf(is.value, is.text)) || null;
}

const nothing: Bilingual = { zh: '', en: '' };

/** Whether a cell holds a number, as its value or in its words. */
const isFigure = ({ value, text }: ShownCell): boolean =>
  typeof value === 'number' || (value !== null && /\d/.test(text.zh) && /\d/.test(text.en));

/** Whether readers see the same number; names beside it may differ. */
const sameFigure = (was: ShownCell, is: ShownCell | undefined): boolean =>
  is !== undefined &&
  numbersIn(was.text.zh) === numbersIn(is.text.zh) &&
  numbersIn(was.text.en) === numbersIn(is.text.en);

const numbersIn = (text: string): string => (text.match(/[\u2212-]?\d[\d,.]*[万亿%]?/g) ?? []).join(' ');

/** The number of a cell, or the only number in its words; null where there is none, or several. */
function numberOf(value: number | string | null, text: Bilingual): number | null {
  if (typeof value === 'number' || value === null) return value;
  const [only, ...others] = text.en.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return only === undefined || others.length > 0 ? null : parseDecimal(only.replaceAll(',', ''));
}

function answers(before: Shown, after: Shown): FigureChange[] {
  return before.answers.flatMap(({ chart, label, text }) => {
    const fresh = after.answers.find((answer) => answer.chart === chart);
    if (fresh?.text.zh === text.zh && fresh.text.en === text.en) return [];
    return [
      {
        place: { kind: 'answer', chart },
        label,
        old: text.en,
        new: fresh?.text.en ?? null,
        text: { old: text, new: fresh?.text ?? nothing },
        percent: percentChange(numberOf(text.en, text), numberOf(fresh?.text.en ?? null, fresh?.text ?? nothing)),
      },
    ];
  });
}
