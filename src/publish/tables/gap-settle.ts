import { siteData } from '../../datasets/site-data.ts';
import { joinList } from '../../i18n/join-list.ts';
import { gapWords } from '../../i18n/words/gap-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Value } from '../../tables/types.ts';
import { measureColumns } from './metric-word.ts';

/** More places and periods than these stand in no sentence; they are listed beside it. */
const most = 3;

/** What is asked of a gap, from its columns alone. */
export interface AskedFigure {
  readonly table: Value;
  /** Its code, and what it is called. */
  readonly metric: string;
  readonly name: string;
  readonly reason: string;
  /** Places and periods, each in words; empty where a gap names none. */
  readonly scopes: readonly string[];
}

/**
 * What would settle a gap: the document that its reason calls for, with the figure it must hold, for where and when, and
 * who publishes the figures beside it. Undefined of a reason that has no words.
 */
export function gapSettle({ table, metric, name, reason, scopes }: AskedFigure, lang: Lang): string | undefined {
  const { reasons, figure, any } = gapWords[lang];
  const say = reasons[reason];
  if (!say) return undefined;
  const scope = scopes.length > most ? any : scopes.length > 0 ? joinList(scopes, lang) : undefined;
  return say({ figure: figure(name, scope), publisher: publisherOf(table, metric)?.[lang] });
}

/** Who publishes the figures that a table holds of a metric; undefined where it holds none, or several publish them. */
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
