import type { Rows } from '../rows/rows.ts';

/** A publication as it was read: who publishes it, on which page, and the grade of that page. */
export type Source = Readonly<ReturnType<typeof shapeSources>[number]>;

/** Every publication, in the file's order; `url` is set only where the page is safe to open. */
export const shapeSources = ({ sources }: Pick<Rows, 'sources'>) =>
  sources.map((row) => ({
    id: row.id,
    publisher: row.publisher,
    carrier: row.carrier,
    title: row.title,
    titleEn: row.title_en,
    year: row.year,
    published: row.published,
    url: row.url,
    address: row.address.id,
    grade: row.grade,
    kind: row.kind.id,
    method: row.method,
    note: row.note,
  }));

/** Sources by id. */
export const bySourceId = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));
