import { readFileSync } from 'node:fs';
import type { BuiltChart } from '../../charts/all-charts.ts';
import { exportCsv } from '../../datasets/exports/export-csv.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { siteHistory } from '../../history/site-history.ts';
import type { Lang } from '../../i18n/lang.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import { chartFiles } from './chart-files.ts';
import { dictionaryNames, tableDictionary } from './table-dictionary.ts';
import { zipArchive } from './zip-archive.ts';

interface Topic {
  readonly id: string;
  readonly charts: readonly BuiltChart[];
}

/**
 * All numbers of a topic in one archive: what each of its charts draws, their whole tables (none of microdata), the
 * meaning of their columns, the licence.
 */
export async function topicArchive({ id, charts }: Topic, lang: Lang): Promise<Uint8Array> {
  const names = new Set(charts.flatMap(({ tables }) => tables));
  const drawn = await Promise.all(
    charts.map(async (chart) => ({ path: `charts/${chart.id}.csv`, body: (await chartFiles(chart, lang)).csv })),
  );
  const tables = siteData()
    .tables.filter(({ resource }) => names.has(resource.name))
    .map(servedTable)
    .flatMap((table) => {
      const { name, microdata } = table.resource;
      const dictionary = csvText([dictionaryNames, ...tableDictionary(table.resource)]);
      return [
        ...(microdata ? [] : [{ path: `tables/${name}.csv`, body: exportCsv(table) }]),
        { path: `tables/${name}.dictionary.csv`, body: dictionary },
      ];
    });
  const licence = { path: 'licence.txt', body: readFileSync('LICENSE-DATA.md', 'utf8') };
  return zipArchive(id, [...drawn, ...tables, licence], siteHistory().at(-1)?.date ?? null);
}
