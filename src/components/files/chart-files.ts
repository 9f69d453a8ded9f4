import type { AnyChart } from '../../charts/chart.ts';
import { shownCsv, shownExcelCsv } from '../../charts/shown/shown-csv.ts';
import { jsonText, shownJson } from '../../charts/shown/shown-json.ts';
import { figureWorkbook } from '../../figures/files/figure-workbook.ts';
import { siteFigure } from '../../figures/site-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { chartArchive } from './chart-archive.ts';
import { siteFacts } from './site-facts.ts';

/** The numbers of a chart as files, by what stands behind the chart's name in their address. */
export interface ChartFiles {
  readonly csv: string;
  readonly 'excel.csv': string;
  readonly json: string;
  readonly xlsx: Uint8Array;
  readonly zip: Uint8Array;
}

let memo: { readonly revision: string | undefined; readonly files: Map<string, Promise<ChartFiles>> } | undefined;

/** The files of a chart as it opens, made once a build; while developing, once for each DATA_REVISION. */
export function chartFiles(chart: AnyChart, lang: Lang): Promise<ChartFiles> {
  const revision = process.env['DATA_REVISION'];
  if (!memo || memo.revision !== revision) memo = { revision, files: new Map() };
  const key = `${chart.id}.${lang}`;
  const files = memo.files.get(key) ?? makeFiles(chart, lang);
  memo.files.set(key, files);
  return files;
}

async function makeFiles(chart: AnyChart, lang: Lang): Promise<ChartFiles> {
  const { record } = siteFigure(chart, lang);
  const other = siteFigure(chart, lang === 'zh' ? 'en' : 'zh').record;
  const facts = siteFacts(chart, record);
  const { chart: id, name, question, version, date, table, words, sources } = record;
  const about = {
    id,
    language: languageTag[lang],
    name,
    version,
    date,
    address: facts.address,
    licence: facts.licence,
    tables: facts.tables,
  };
  const texts = {
    csv: shownCsv(table),
    'excel.csv': shownExcelCsv(table, other.table, lang),
    json: jsonText(shownJson({ ...about, question, choice: {} }, words, table, sources)),
  };
  return {
    ...texts,
    xlsx: await figureWorkbook(record, facts),
    zip: await chartArchive(chart, lang, facts, texts),
  };
}
