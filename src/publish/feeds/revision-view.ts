import type { FigureUnits } from '../../history/difference/cell-figures.ts';
import { shortVersion } from '../../history/paths.ts';
import { versionAddress } from '../../history/table-versions.ts';
import { fieldChangeParts } from '../../history/renamed-columns.ts';
import type {
  ChartChange,
  FieldChange,
  FieldShape,
  FigureChange,
  Revision,
  TableRevision,
} from '../../history/types.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { servedCharts } from '../figures/served-chart.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FigureWords } from './figure-words.ts';
import { units, unitStyle } from '../../i18n/units.ts';
import { figureWords } from './figure-words.ts';
import { tableWords } from '../tables/table-words.ts';

/** A version of a table: the text of its link, its short name, and its address without base path. */
interface VersionLink {
  readonly text: string;
  readonly version: string;
  readonly path: string;
}

export interface TableView {
  readonly title: string;
  /** Page of the table, without base and language; undefined where it is no longer published. */
  readonly path: string | undefined;
  /** What happened to its rows and columns. */
  readonly counts: string;
  readonly columns: readonly string[];
  /** Its versions before and after; empty for microdata. */
  readonly files: readonly VersionLink[];
}

export interface ChartView {
  readonly name: string;
  readonly path: string | undefined;
  readonly what: string;
  /** Old and new title where the finding is a different one. */
  readonly turned: { readonly old: string; readonly fresh: string } | undefined;
  readonly figures: readonly FigureWords[];
}

/** A revision as readers see it, in one language; the page and the feeds are made from this. */
export interface RevisionView {
  readonly number: number;
  readonly anchor: string;
  readonly date: string;
  readonly dateWords: string;
  readonly name: string;
  readonly title: string;
  readonly cause: string;
  readonly note: string | undefined;
  readonly by: string | undefined;
  readonly tables: readonly TableView[];
  /** Cells of tables and key figures; those of charts stand with their chart. */
  readonly figures: readonly FigureWords[];
  readonly charts: readonly ChartView[];
}

/** What a view needs besides its revision. */
export interface ViewContext {
  readonly lang: Lang;
  /** Tables as published, for their names in words. */
  readonly tables: readonly SiteTable[];
  /** Addresses of the versions that are published. */
  readonly served: ReadonlySet<string>;
  readonly unitsOf: (revision: Revision, figure: FigureChange) => FigureUnits;
}

/** Anchor of a revision on the page of all updates. */
export const revisionAnchor = (number: number): string => `r-${number}`;

/** The reason in more words than the cause; undefined where nobody wrote any. */
export function revisionNote({ cause, note }: Revision, lang: Lang): string | undefined {
  const text = note?.[lang];
  return text?.replace(/[。.]$/, '') === words(lang).updates.causes[cause] ? undefined : text;
}

/** A revision in words. */
export function revisionView(revision: Revision, context: ViewContext): RevisionView {
  const { lang } = context;
  const w = words(lang).updates;
  const { number, date, figures } = revision;
  const cause = w.causes[revision.cause];
  const views = revision.tables.map((table) => tableView(table, context));
  const titles =
    views.length > 3
      ? w.tableCount(views.length)
      : joinList(
          views.map(({ title }) => title),
          lang,
        );
  const inWords = (list: readonly FigureChange[]) =>
    list.map((figure) => figureWords(figure, context.unitsOf(revision, figure), context));
  return {
    number,
    anchor: revisionAnchor(number),
    date,
    dateWords: formatDate(date, lang),
    name: w.number(number),
    title: w.entryTitle(number, cause, titles),
    cause,
    note: revisionNote(revision, lang),
    by: revision.by === null ? undefined : w.by(revision.by),
    tables: views,
    figures: inWords([
      ...figures.filter(({ place }) => place.kind === 'cell'),
      ...figures.filter(({ place }) => place.kind === 'answer'),
    ]),
    charts: revision.charts.map((change) =>
      chartView(
        change,
        inWords(figures.filter(({ place }) => place.kind === 'chart' && place.chart === change.chart)),
        lang,
      ),
    ),
  };
}

function tableView(table: TableRevision, { tables, served, lang }: ViewContext): TableView {
  const w = words(lang).updates;
  const { name, before, after, rows, added, removed, changed, redefined } = table;
  const resource = tables.find((one) => one.resource.name === name)?.resource;
  const file = (text: string, hash: string | null): VersionLink[] => {
    const path = hash === null ? '' : versionAddress(name, hash);
    return hash !== null && served.has(path) ? [{ text, version: shortVersion(hash), path }] : [];
  };
  return {
    title: resource ? tableWords(resource, lang).title : name,
    path: resource ? `/data/${name}/` : undefined,
    counts:
      before === null
        ? w.newTable(rows)
        : after === null
          ? w.goneTable
          : rowCounts(added.length, removed.length, new Set(changed.map(({ row }) => row)).size, lang) || w.onlyColumns,
    columns: redefined.flatMap((change) => columnWords(change, lang)),
    files: [...file(w.before, before), ...file(before === null ? 'CSV' : w.after, after)],
  };
}

/**
 * A chart that shows something different, in words.
 * @param figures of its table
 */
export function chartView(
  { chart: id, sentences, added, removed, changed }: ChartChange,
  figures: readonly FigureWords[],
  lang: Lang,
): ChartView {
  const w = words(lang).updates;
  const chart = servedCharts().find((one) => one.id === id);
  const parts = [...new Set(sentences.map(({ part }) => w.sentences[part]))];
  const counts = rowCounts(added, removed, changed, lang);
  const title = sentences.find(({ part, turned }) => part === 'title' && turned);
  return {
    name: chart?.name[lang] ?? id,
    path: chart ? `/charts/${id}/` : undefined,
    what: [
      ...(parts.length > 0 ? [w.sentencesChanged(joinList(parts, lang))] : []),
      ...(counts === '' ? [] : [w.chartRows(counts)]),
    ].join(lang === 'zh' ? '；' : '; '),
    turned: title?.old && title.new ? { old: title.old[lang], fresh: title.new[lang] } : undefined,
    figures,
  };
}

function rowCounts(added: number, removed: number, changed: number, lang: Lang): string {
  const { updates: w, comma } = words(lang);
  return [
    ...(added > 0 ? [w.added(added)] : []),
    ...(removed > 0 ? [w.removed(removed)] : []),
    ...(changed > 0 ? [w.changed(changed)] : []),
  ].join(comma);
}

/** What happened to a column, one sentence each: its name, its former names, its type and unit. */
function columnWords(change: FieldChange, lang: Lang): string[] {
  const { updates: w } = words(lang);
  const { field, old, new: fresh } = change;
  const { renamedFrom, alsoAs, noLongerAs, reshaped } = fieldChangeParts(change);
  return [
    ...(renamedFrom === undefined ? [] : [w.renamedColumn(field, renamedFrom)]),
    ...(alsoAs.length === 0 ? [] : [w.formerColumn(field, alsoAs)]),
    ...(noLongerAs.length === 0 ? [] : [w.formerColumnGone(field, noLongerAs)]),
    ...(reshaped ? [w.column(field, shapeWords(old, lang), shapeWords(fresh, lang))] : []),
  ];
}

/** `数值，元/月`; a placeholder where there is no such column. */
function shapeWords(field: FieldShape | null, lang: Lang): string {
  const { updates, data, comma } = words(lang);
  if (!field) return updates.noColumn;
  const types: Readonly<Record<string, string>> = data.types;
  const unit = field.unit !== null && Object.hasOwn(units, field.unit) ? unitStyle(field.unit, lang).name : field.unit;
  return [types[field.type] ?? field.type, ...(unit === null ? [] : [unit])].join(comma);
}
