import { formatFigure, formatQuantity } from '../i18n/format-figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { sentenceWords } from '../i18n/sentence-words.ts';
import type { OtherFigure } from './compare-rows.ts';
import type { Derived, DraftRow, SentenceDrafts } from './read-sentence.ts';
import type { KnownTable } from './sentence.ts';

/** A draft in words: what it is, its line of CSV, and what is to be said about it. */
export interface SaidDraft {
  readonly heading: string;
  /** Names of the columns, as a line of CSV. */
  readonly columns: string;
  readonly csv: string;
  readonly remarks: readonly string[];
  /** Whether published rows contradict it. */
  readonly clashes: boolean;
}

export interface SaidDerived {
  readonly text: string;
  readonly remarks: readonly string[];
  readonly clashes: boolean;
}

export interface SaidDrafts {
  readonly drafts: readonly SaidDraft[];
  readonly derived: readonly SaidDerived[];
  readonly leftOver: string;
}

/** Puts what was read from a sentence into words. */
export function sayDrafts(read: SentenceDrafts, tables: readonly KnownTable[], lang: Lang): SaidDrafts {
  const w = sentenceWords[lang];
  return {
    drafts: read.drafts.map((draft) => sayDraft(draft, tables, lang)),
    derived: read.derived.map((derived) => sayDerived(derived, tables, lang)),
    leftOver: read.leftOver.length > 0 ? w.leftOver(read.leftOver) : '',
  };
}

function sayDraft(draft: DraftRow, tables: readonly KnownTable[], lang: Lang): SaidDraft {
  const w = sentenceWords[lang];
  const table = tables.find(({ name }) => name === draft.table);
  const title = (lang === 'zh' ? table?.title : table?.titleEn) ?? draft.table;
  const metric = draft.metric === '' ? w.noMetric : metricName(draft.table, draft.metric, tables, lang);
  const id = draft.cells['id'] ?? '';
  return {
    heading: [title, metric, draft.period === '' ? w.noPeriod : draft.period].join(' · '),
    columns: (table?.fields ?? []).map(({ name }) => name).join(','),
    csv: draft.csv,
    remarks: [
      ...(draft.toFill.length > 0 ? [w.toFill(draft.toFill)] : []),
      ...(id === '' ? [] : [w.id(id)]),
      ...draft.confirm.map((what) => w.confirm[what]),
      ...(draft.same.length > 0 ? [w.same(draft.same)] : []),
      ...(draft.others.length > 0 ? [w.others(draft.others.map((row) => sayRow(row, lang)))] : []),
    ],
    clashes: draft.others.length > 0,
  };
}

function sayDerived(derived: Derived, tables: readonly KnownTable[], lang: Lang): SaidDerived {
  const w = sentenceWords[lang];
  const { table, metric, period, value, low, high, unit, clause, clashes } = derived;
  const what = metricName(table, metric, tables, lang);
  const span = formatFigure({ low, high, bound: 'between', unit }, lang);
  return {
    text: w.implied(what, period, formatQuantity(value, unit, lang), span),
    remarks: [
      w.from(clause),
      clashes.length > 0
        ? w.clash(
            clause,
            clashes.map((row) => sayRow(row, lang)),
          )
        : w.noClash,
    ],
    clashes: clashes.length > 0,
  };
}

function metricName(table: string, metric: string, tables: readonly KnownTable[], lang: Lang): string {
  const field = tables.find(({ name }) => name === table)?.fields.find(({ name }) => name === 'metric');
  const named = field?.categories?.find(({ value }) => value === metric);
  return (lang === 'zh' ? named?.label : named?.labelEn) ?? metric;
}

const sayRow = ({ id, figure }: OtherFigure, lang: Lang): string =>
  sentenceWords[lang].row(id, formatFigure(figure, lang));
