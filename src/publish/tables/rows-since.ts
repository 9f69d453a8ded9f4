import * as v from 'valibot';
import { list, text } from '../../datasets/entries.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { PrintedDay } from '../../lib/periods/known-on.ts';
import { earliestOf } from '../../lib/periods/known-on.ts';
import type { Row } from '../../tables/types.ts';

const rowSchema = v.object({ id: text, source: text, carriers: list });

/** Of a row, by id, the first day that a page which prints it, its source or a carrier, gives of itself; undefined where none does. */
export function rowsSince(rows: readonly Row[]): (id: string) => PrintedDay | undefined {
  const days = new Map(siteData().published.sources.map(({ id, published }) => [id, published]));
  const pages = new Map(
    rows.map((row) => {
      const { id, source, carriers } = v.parse(rowSchema, row);
      return [id, [source, ...carriers]];
    }),
  );
  return (id) => earliestOf((pages.get(id) ?? []).map((page) => days.get(page)));
}
