import { readFileSync } from 'node:fs';
import type { Withdrawal } from '../shown/shown-json.ts';
import { words } from '../../i18n/dictionary.ts';
import type { FigureRecord, DrawnFigure } from '../figures/figure-record.ts';
import { withdrawalLine } from '../figures/withdrawn-charts.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { shownTable } from '../shown/shown-columns.ts';
import type { FigureFacts } from './site-facts.ts';
import { figureAbout, siteFacts } from './site-facts.ts';
import { columnDictionary } from '../shown/column-dictionary.ts';
import { sourceKeys } from '../shown/shown-workbook.ts';
import { exportCsv } from '../../datasets/exports/export-csv.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { ArchivedFile } from './zip-archive.ts';
import { zipArchive } from './zip-archive.ts';
import { makePicture } from '../pictures/make-picture.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import { dictionaryNames, tableDictionary } from './table-dictionary.ts';

/**
 * How to cite a figure, as a CITATION.cff 1.2.0. Every text is a JSON string, which is also valid YAML.
 * @param address absolute, of the cited version
 * @param withdrawn null while the chart is not withdrawn; otherwise the message to those who cite begins with it
 */
export function citationCff(record: FigureRecord, address: string, withdrawn: Withdrawal | null): string {
  const { lang, words: say, version, date } = record;
  const { site } = words(lang);
  const ask =
    lang === 'zh' ? '引用这张图或它的数据时，请用以下信息。' : 'Please cite this chart and its data as below.';
  const message = withdrawn ? [withdrawalLine(withdrawn, lang), ask].join(lang === 'zh' ? '' : ' ') : ask;
  const fields: readonly (readonly [string, string])[] = [
    ['cff-version', '1.2.0'],
    ['message', message],
    ['type', 'dataset'],
    ['title', say.title],
    ['abstract', say.subtitle],
    ['version', version],
    ...(date === null ? [] : [['date-released', date] as const]),
    ['url', address],
    ['license', 'CC-BY-4.0'],
  ];
  const authors = `authors:\n  - name: ${JSON.stringify(site.name)}\n`;
  return fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('') + authors;
}

/**
 * What an archive contains and what it is about, in the record's language, for any text editor: byte order mark, CRLF.
 * It begins with the finding, or with the withdrawal of the chart.
 * @param paths of all other files; the readme must have an explanation for each
 */
function figureReadme(record: FigureRecord, facts: FigureFacts, paths: readonly string[]): string {
  const { lang } = record;
  const w = fileWords[lang].readme;
  const { colon } = words(lang);
  const { withdrawn } = facts;
  const lines = [
    ...(withdrawn
      ? [embedWords[lang].withdrawnNotice.title(record.name), withdrawalLine(withdrawn, lang)]
      : [record.words.title]),
    '',
    w.intro,
    '',
    w.files,
    ...paths.flatMap((path) => {
      const said = explain(path, record, facts);
      return said === undefined ? [] : [`  ${path}${colon}${said}`];
    }),
    '',
    ...figureAbout(record, facts).map(([name, text]) => `${name}${colon}${text}`),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What a file is; undefined for a readme itself. */
function explain(
  path: string,
  { chart, lang, table }: FigureRecord,
  { tables, withdrawn }: FigureFacts,
): string | undefined {
  const w = fileWords[lang].readme;
  const n = (value: number): string => formatNumber(value, lang);
  const { notice } = embedWords[lang].withdrawnNotice;
  const of = tables.find(({ name }) => path.startsWith(`tables/${name}.`));
  if (of) return path.endsWith('.dictionary.csv') ? w.tableDictionary : w.table(of.title, n(of.rows));
  const known: Readonly<Record<string, string | undefined>> = {
    [`${chart}.csv`]: w.data(n(table.rows.length), n(shownTable(table).columns.length)),
    [`${chart}.excel.csv`]: w.excel,
    [`${chart}.json`]: w.json,
    [`${chart}.svg`]: withdrawn ? notice : w.svg,
    [`${chart}.png`]: withdrawn ? notice : w.png,
    'dictionary.csv': w.dictionary,
    'sources.csv': w.sources,
    'licence.txt': w.licence,
    'CITATION.cff': w.citation,
  };
  if (!(path in known)) throw new Error(`the readme of ${chart} cannot explain the file ${path}`);
  return known[path];
}

/** The numbers of a chart as text files, keyed by what follows the chart's name in their address. */
export interface ChartTexts {
  readonly csv: string;
  readonly 'excel.csv': string;
  readonly json: string;
}

/**
 * Everything of a chart in one archive: displayed rows, pictures, whole tables (none of microdata), the meaning of
 * their columns, sources, licence, citation, and a readme in both languages.
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

/** The pictures of a chart, named `<chart>.<kind>`; each kind needs an explanation in the readme. */
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
