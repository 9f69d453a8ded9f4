import { readFileSync } from 'node:fs';
import { columnDictionary } from '../shown/column-dictionary.ts';
import { sourceKeys } from '../shown/source-keys.ts';
import { exportCsv } from '../../datasets/exports/export-csv.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { citationCff } from '../figures/citation-cff.ts';
import type { DrawnFigure } from '../figures/figure-record.ts';
import type { FigureFacts } from './figure-facts.ts';
import { figureReadme } from './figure-readme.ts';
import type { ArchivedFile } from './zip-archive.ts';
import { zipArchive } from './zip-archive.ts';
import { makePicture } from '../pictures/make-picture.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import { siteFacts } from './site-facts.ts';
import { dictionaryNames, tableDictionary } from './table-dictionary.ts';

/** The numbers of a chart as text files, by what stands behind the chart's name in their address. */
export interface ChartTexts {
  readonly csv: string;
  readonly 'excel.csv': string;
  readonly json: string;
}

/**
 * All there is of a chart in one archive: displayed rows, picture, whole tables (of microdata none),
 * what their columns mean, sources, licence, citation, and a readme in both languages.
 */
export async function chartArchive(
  chart: ServedChart,
  lang: Lang,
  facts: FigureFacts,
  texts: ChartTexts,
): Promise<Uint8Array> {
  const figure = chart.figure(lang);
  const { record } = figure;
  const { id } = chart;
  const files: readonly ArchivedFile[] = [
    { path: `${id}.csv`, body: texts.csv },
    { path: `${id}.excel.csv`, body: texts['excel.csv'] },
    { path: `${id}.json`, body: texts.json },
    {
      path: 'dictionary.csv',
      body: csvText([
        ['name', 'label', 'type', 'unit', 'meaning'],
        ...columnDictionary(record).map(({ name, label, type, unit, meaning }) => [name, label, type, unit, meaning]),
      ]),
    },
    {
      path: 'sources.csv',
      body: csvText([sourceKeys, ...record.sources.map((source) => sourceKeys.map((key) => source[key]))]),
    },
    ...(await picturesOf(figure, facts)),
    ...tablesOf(facts),
    { path: 'licence.txt', body: readFileSync('LICENSE-DATA.md', 'utf8') },
    { path: 'CITATION.cff', body: citationCff(record, facts.frozen, facts.withdrawn) },
  ];
  const paths = files.map(({ path }) => path);
  const readmes = languages.map((one) => {
    return { path: `readme.${one}.txt`, body: figureReadme(chart.record(one), siteFacts(chart, one), paths) };
  });
  return zipArchive(id, [...readmes, ...files], record.date);
}

/** The chart as pictures, named `<chart>.<kind>`: a kind needs its words in the readme. */
function picturesOf(figure: DrawnFigure, { address: page, frozen, withdrawn }: FigureFacts): Promise<ArchivedFile[]> {
  return Promise.all(
    (['svg', 'png'] as const).map(async (format) => ({
      path: `${figure.record.chart}.${format}`,
      body: await makePicture(figure, format, { page, frozen }, withdrawn),
    })),
  );
}

function tablesOf({ tables }: FigureFacts): ArchivedFile[] {
  const names = tables.map(({ name }) => name);
  return siteData()
    .tables.filter(({ resource }) => names.includes(resource.name))
    .map(servedTable)
    .flatMap((table) => {
      const { resource } = table;
      return [
        ...(resource.microdata ? [] : [{ path: `tables/${resource.name}.csv`, body: exportCsv(table) }]),
        {
          path: `tables/${resource.name}.dictionary.csv`,
          body: csvText([dictionaryNames, ...tableDictionary(resource)]),
        },
      ];
    });
}
