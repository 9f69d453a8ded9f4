import { siteData } from '../../datasets/site-data.ts';
import { joinList } from '../../i18n/sentences.ts';
import { gapWords } from '../../i18n/words/gap-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Value, Row } from '../../tables/value.ts';
import { measureColumns, metricWord } from './table-words.ts';
import { topicOfTable } from '../../charts/all-charts.ts';
import type { TopicId } from '../../charts/topics.ts';
import { topics } from '../../charts/topics.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { fieldsIn } from './row-names.ts';
import { cellWords, periodText } from './row-view.ts';

/** With more places and periods than these, a sentence leaves them out; they are listed beside it. */
const most = 3;

/** The missing figure that a gap records, from its columns alone. */
interface AskedFigure {
  readonly table: Value;
  /** The code of the metric, and its name. */
  readonly metric: string;
  readonly name: string;
  readonly reason: string;
  /** Places and periods, each in words; empty where a gap names none. */
  readonly scopes: readonly string[];
}

/**
 * What would settle a gap: the document that its reason calls for, with the figure it must have, for which place and
 * time, and who publishes the figures beside it. Undefined for a reason without a text.
 */
export function gapSettle({ table, metric, name, reason, scopes }: AskedFigure, lang: Lang): string | undefined {
  const { reasons, figure, any } = gapWords[lang];
  const say = reasons[reason];
  if (!say) return undefined;
  const scope = scopes.length > most ? any : scopes.length > 0 ? joinList(scopes, lang) : undefined;
  return say({ figure: figure(name, scope), publisher: publisherOf(table, metric)?.[lang] });
}

/** Who publishes the figures that a table has for a metric; undefined where it has none, or where several publish them. */
export function publisherOf(table: Value, metric: string): { readonly zh: string; readonly en: string } | undefined {
  const { tables, published } = siteData();
  const rows = tables.find(({ resource }) => resource.name === table)?.rows ?? [];
  const ids = new Set(
    rows
      .filter((row) => measureColumns.some((name) => row[name] === metric) || typeof row[metric] === 'number')
      .map((row) => row['source']),
  );
  const publishers = new Map(
    published.sources.filter(({ id }) => ids.has(id)).map(({ publisher }) => [publisher.zh, publisher]),
  );
  const [only, ...others] = publishers.values();
  return others.length === 0 ? only : undefined;
}

/** One figure that is missing for one reason, with all cells where it is missing. */
export interface GapEntry {
  readonly id: string;
  readonly metric: string;
  readonly table: string | undefined;
  readonly reason: string;
  readonly reasonCode: string;
  /** Each cell: the row of the table, with its city, period and length of service. */
  readonly cells: readonly { readonly id: string; readonly text: string }[];
  /** Where it was looked for, and on which day, in words. */
  readonly looked: readonly string[];
  readonly searched: readonly string[];
  readonly notes: readonly string[];
  /** What would settle it. */
  readonly settle: string | undefined;
}

interface GapTopic {
  /** Undefined for what belongs to no topic. */
  readonly topic: TopicId | undefined;
  readonly entries: readonly GapEntry[];
}

/**
 * What was looked for and is not published, by topic in the site's order, then by what is measured and why it is
 * missing.
 */
export function gapList(lang: Lang): GapTopic[] {
  const table = siteData().tables.find(({ resource }) => resource.name === 'gaps');
  if (!table) return [];
  const fields = new Map(fieldsIn(table.resource, lang).map((field) => [field.name, field]));
  const write = cellWords(table, lang);
  const word = (row: Row, name: string): string | undefined => {
    const field = fields.get(name);
    return field && write(row, field);
  };
  const plain = (row: Row, name: string): string | undefined => row[name]?.toString();
  const byKind = Map.groupBy(table.rows, (row) => [row['table'], row['metric'], row['reason']].join(' '));
  const entries = [...byKind.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const each = (text: (row: Row) => string | undefined): string[] => [
      ...new Set(rows.flatMap((row) => text(row) ?? [])),
    ];
    const scope = (row: Row): string =>
      [
        word(row, 'city'),
        row['period'] === null ? undefined : periodText(String(row['period']), lang),
        word(row, 'tenure'),
      ]
        .filter((part) => part !== undefined)
        .join(' · ');
    const metric = metricWord(first['table'] ?? null, String(first['metric']), lang);
    const scopes = each((row) => scope(row) || undefined);
    return {
      topic: typeof first['table'] === 'string' ? topicOfTable(first['table']) : undefined,
      id: String(first['id']),
      metric,
      table: word(first, 'table'),
      reason: word(first, 'reason') ?? '',
      reasonCode: String(first['reason']),
      cells: rows.map((row) => ({ id: String(row['id']), text: scope(row) || String(row['id']) })),
      looked: each((row) => plain(row, `looked_${lang}`)),
      searched: each((row) => plain(row, 'searched')).map((day) => formatDate(day, lang)),
      notes: each((row) => plain(row, `note_${lang}`)),
      settle: gapSettle(
        {
          table: first['table'] ?? null,
          metric: String(first['metric']),
          name: metric,
          reason: String(first['reason']),
          scopes,
        },
        lang,
      ),
    };
  });
  return [...topics.map(({ id }) => id), undefined].flatMap((topic) => {
    const own = entries.filter((entry) => entry.topic === topic);
    return own.length > 0 ? [{ topic, entries: own }] : [];
  });
}
