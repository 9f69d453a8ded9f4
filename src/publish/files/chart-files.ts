import type { AnyChart, ChartTable } from '../../charts/chart.ts';
import { shownCsv, shownExcelCsv } from '../shown/shown-columns.ts';
import { jsonText, shownJson } from '../shown/shown-json.ts';
import { oncePerRevision } from '../../datasets/site-data.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import { servedChart, siteWithdrawal } from '../figures/served-chart.ts';
import { withdrawalLine } from '../figures/withdrawn-charts.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { ChartTexts } from './chart-archive.ts';
import { chartArchive } from './chart-archive.ts';
import { siteFacts, figureAbout } from './site-facts.ts';
import { shownWorkbook } from '../shown/shown-workbook.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import type { FigureFacts } from './site-facts.ts';

/** The numbers of a chart as files, keyed by what follows the chart's name in their address. */
export interface ChartFiles extends ChartTexts {
  readonly xlsx: Uint8Array;
  readonly zip: Uint8Array;
}

const made = oncePerRevision(() => new Map<string, Promise<ChartFiles>>());

/**
 * The files of a chart in its opening state, made once per build; during development, once for each DATA_REVISION.
 * Those of a withdrawn chart have what was published last, because others may have built on these numbers and must be
 * able to check them. Every form that people read says that it was withdrawn, when and why: JSON in a member, the
 * workbook on the sheet on which it opens, the archive at the top of its readme, CSV for Excel in a last column, where
 * it cannot be taken for a row of data. Plain CSV, which programs read by its columns, stays unchanged.
 */
export function chartFiles({ id }: Pick<AnyChart, 'id'>, lang: Lang): Promise<ChartFiles> {
  const key = `${id}.${lang}`;
  const files = made().get(key) ?? makeFiles(servedChart(id), lang);
  made().set(key, files);
  return files;
}

async function makeFiles(chart: ServedChart, lang: Lang): Promise<ChartFiles> {
  const record = chart.record(lang);
  const facts = siteFacts(chart, lang);
  const { chart: id, name, question, version, date, table, words, sources } = record;
  const about = {
    id,
    language: languageTag[lang],
    name,
    version,
    date,
    withdrawn: facts.withdrawn,
    address: facts.address,
    licence: facts.licence,
    tables: facts.tables,
  };
  const texts = {
    csv: shownCsv(table),
    'excel.csv': excelCsv(chart, lang),
    json: jsonText(shownJson({ ...about, question, choice: {} }, words, table, sources)),
  };
  return {
    ...texts,
    xlsx: await figureWorkbook(record, facts),
    zip: await chartArchive(chart, lang, facts, texts),
  };
}

function excelCsv(chart: ServedChart, lang: Lang): string {
  const tableOf = (one: Lang) => {
    const { table } = chart.record(one);
    const withdrawn = siteWithdrawal(chart, one);
    return withdrawn ? withdrawnColumn(table, withdrawalLine(withdrawn, one), one) : table;
  };
  return shownExcelCsv(tableOf(lang), tableOf(lang === 'zh' ? 'en' : 'zh'), lang);
}

/** Adds a last column in which every cell says that the chart was withdrawn. */
function withdrawnColumn({ caption, columns, rows }: ChartTable, said: string, lang: Lang): ChartTable {
  const label = embedWords[lang].withdrawnNotice.column;
  const cell = { text: said, value: said };
  return {
    caption,
    columns: [...columns, { key: 'withdrawn', label, numeric: false, meaning: said }],
    rows: rows.map(({ id, cells }) => ({ id, cells: [...cells, cell] })),
  };
}

/** A figure in its opening state as an Excel workbook. */
export function figureWorkbook(record: FigureRecord, facts: FigureFacts): Promise<Uint8Array> {
  return shownWorkbook(record, figureAbout(record, facts), facts.withdrawn);
}
