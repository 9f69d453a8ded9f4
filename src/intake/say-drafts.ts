import { formatFigure, formatQuantity } from '../i18n/format-figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { sentenceWords } from '../i18n/words/sentence-words.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import type { AuditedChange } from './audit-change.ts';
import type { OtherFigure } from './compare-rows.ts';
import type { Derived, DraftRow, SentenceDrafts } from './read-sentence.ts';
import type { Found, KnownTable } from './sentence.ts';

/** A draft in words: what it is, its line of CSV, and remarks about it. */
export interface SaidDraft {
  readonly heading: string;
  /** The names of the columns, as a line of CSV. */
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
  /** Changes stated beside both levels, recomputed. */
  readonly audited: readonly SaidDerived[];
  /** Changes that could not be used; empty where there are none. */
  readonly unfit: readonly string[];
  readonly leftOver: string;
}

/** Words what was read from a sentence. */
export function sayDrafts(read: SentenceDrafts, tables: readonly KnownTable[], lang: Lang): SaidDrafts {
  const w = sentenceWords[lang];
  return {
    drafts: read.drafts.map((draft) => sayDraft(draft, tables, lang)),
    derived: read.derived.map((derived) => sayDerived(derived, tables, lang)),
    audited: read.audited.map((audit) => sayAudit(audit, tables, lang)),
    unfit: read.unfit.map(({ clause, why }) => w.unfit[why](clause)),
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
    text: w.implied(what, period === '' ? w.earlier : period, formatQuantity(value, unit, lang), span),
    remarks: [
      w.from(clause),
      ...(clashes.length > 0
        ? [
            w.clash(
              clause,
              clashes.map((row) => sayRow(row, lang)),
            ),
          ]
        : period === ''
          ? []
          : [w.noClash]),
    ],
    clashes: clashes.length > 0,
  };
}

function sayAudit(audit: AuditedChange, tables: readonly KnownTable[], lang: Lang): SaidDerived {
  const w = sentenceWords[lang];
  const { of, kind, value, low, high, holds, clause } = audit;
  const what = metricName(of.to.table, of.to.metric, tables, lang);
  const unit = kind === 'percentage_point' ? 'percentage_point' : kind === 'yearly' ? 'percent_year' : 'percent';
  const level = ({ period, unit: code, quantity }: Found): string =>
    w.level(period, formatQuantity(parseDecimal(quantity.value) ?? 0, code, lang));
  const ends = low === high ? [] : [low, high].map((end) => formatQuantity(end, unit, lang));
  return {
    text: w.audit(what, level(of.from), level(of.to), formatQuantity(value, unit, lang), ends),
    remarks: [holds ? w.holds(clause) : w.holdsNot(clause)],
    clashes: !holds,
  };
}

function metricName(table: string, metric: string, tables: readonly KnownTable[], lang: Lang): string {
  const field = tables.find(({ name }) => name === table)?.fields.find(({ name }) => name === 'metric');
  const named = field?.categories?.find(({ value }) => value === metric);
  return (lang === 'zh' ? named?.label : named?.labelEn) ?? metric;
}

const sayRow = ({ id, figure }: OtherFigure, lang: Lang): string =>
  sentenceWords[lang].row(id, formatFigure(figure, lang));
