import { loadChart, registry } from '../../../charts/registry.ts';
import { createInput } from '../../../datasets/input.ts';
import { exportCsv, exportExcelCsv } from '../../../datasets/exports/export-csv.ts';
import { publish } from '../../../datasets/publish.ts';
import type { Published } from '../../../datasets/published.ts';
import { toSiteTable } from '../../../datasets/site-table.ts';
import { checkPackage } from '../../../tables/check-package.ts';
import type { SheetInput } from '../../../tables/workbook/sheet-input.ts';
import type { TableReport } from '../../../tables/table-report.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { CheckAnswer, CheckJob, Dialogue, Progress, Topic, Verdict } from '../messages.ts';
import { compareCharts } from './compare-charts.ts';
import { Grid } from './grid.ts';
import type { Judged } from './judge-files.ts';
import { judgeFiles } from './judge-files.ts';
import { PagedProblems, showProblem } from './paged-problems.ts';
import type { FetchBytes, SiteTables } from './site-tables.ts';
import { loadSiteTables } from './site-tables.ts';

/** How many problems of other tables are shown. */
const maxOthers = 8;

interface Case {
  readonly report: TableReport;
  readonly book: PagedProblems;
  readonly grid: Grid | undefined;
}

interface Held {
  readonly lang: Lang;
  readonly site: SiteTables;
  readonly judged: Judged;
  readonly cases: ReadonlyMap<string, Case>;
}

type Ask<T extends Topic> = Dialogue[T]['ask'];
type Answer<T extends Topic> = Dialogue[T]['answer'];

/** Judges files and keeps the results, so that a page can ask for exactly what it shows. */
export class CheckService {
  readonly #fetchBytes: FetchBytes;
  #site: SiteTables | undefined;
  #held: Held | undefined;
  #published: { readonly before: Published; readonly after: Published } | undefined;

  constructor(fetchBytes: FetchBytes) {
    this.#fetchBytes = fetchBytes;
  }

  async check(job: CheckJob, onProgress: (progress: Progress) => void): Promise<CheckAnswer> {
    const { lang, files, today } = job;
    this.#site ??= await loadSiteTables(job.site, this.#fetchBytes, (done, total) => {
      onProgress({ phase: 'fetch', file: '', done, total });
    });
    const site = this.#site;
    const judged = await judgeFiles(files, site, today, onProgress);
    const cases = new Map(judged.tables.map((report) => [report.file, toCase(report, judged, lang)]));
    this.#held = { lang, site, judged, cases };
    this.#published = undefined;
    // A refused file is not a table at all, so errors that its absence causes elsewhere are not reported.
    const others = judged.outcome === 'reject' ? [] : judged.others.flatMap(({ errors }) => errors);
    const { resources } = site.description;
    const titleOf = (name: string): string => {
      const resource = resources.find((one) => one.name === name);
      return (lang === 'zh' ? resource?.title : resource?.titleEn) ?? name;
    };
    return {
      outcome: judged.outcome,
      verdicts: files.map(({ name, pasted }) =>
        toVerdict(this.#case(name), { name, pasted, book: judged.sheets.get(name) }, titleOf),
      ),
      others: others.slice(0, maxOthers).map((problem, index) => showProblem(problem, index + 1, lang)),
      otherCount: others.length,
      tables: resources.map(({ name }) => ({ name, title: titleOf(name) })),
    };
  }

  problems({ file, from, count, kind }: Ask<'problems'>): Answer<'problems'> {
    return this.#case(file).book.list(from, count, kind);
  }

  grid(ask: Ask<'grid'>): Answer<'grid'> {
    const { report, book, grid } = this.#case(ask.file);
    if (!grid) throw new Error(`${ask.file} has no cells to show`);
    const problem = 'problem' in ask ? [...report.errors, ...report.notices][ask.problem - 1] : undefined;
    const page = 'page' in ask ? ask.page : problem ? grid.pageOf(ask.mode, problem) : 0;
    return grid.page(ask.mode, page, (number) => book.mark(number));
  }

  download({ file, form }: Ask<'download'>): Answer<'download'> {
    const { report, book } = this.#case(file);
    const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
    if (form === 'problems') return { name: `${file}.txt`, bytes: bytes(book.lines()) };
    const table = toSiteTable(report, this.#now().site.description);
    return form === 'plain'
      ? { name: `${report.name}.csv`, bytes: bytes(exportCsv(table)) }
      : { name: `${report.name}.excel.csv`, bytes: bytes(exportExcelCsv(table)) };
  }

  /** Loads every chart, because any chart may show a name from a table that it does not draw. */
  async charts(): Promise<Answer<'charts'>> {
    const { judged, lang } = this.#now();
    const { before, after } = this.#publish();
    const given = new Set(judged.tables.filter(({ outcome }) => outcome !== 'reject').map(({ name }) => name));
    const charts = await Promise.all(Object.keys(registry).map((id) => loadChart(id, lang)));
    return compareCharts(charts, given, before, after, lang);
  }

  async chart({ id, side }: Ask<'chart'>): Promise<Answer<'chart'>> {
    const chart = await loadChart(id, this.#now().lang);
    return JSON.stringify(chart.rows(this.#publish()[side]));
  }

  /** Everything that charts are made from: as published, and as it would be with the accepted files. */
  #publish(): { readonly before: Published; readonly after: Published } {
    if (this.#published) return this.#published;
    const { site, judged } = this.#now();
    const { description, files, microdata } = site;
    const present = checkPackage({
      package: description,
      readFile(path) {
        const bytes = files.get(path);
        if (!bytes) throw new Error(`the site has no file ${path}`);
        return bytes;
      },
    });
    const rows = new Map(present.tables.map((table) => [table.name, table.rows]));
    const given = judged.tables.filter(({ outcome }) => outcome !== 'reject');
    const changed = new Map([...rows, ...given.map((table) => [table.name, table.rows] as const)]);
    this.#published = {
      before: publish(createInput(description, rows), microdata),
      after: publish(createInput(description, changed), microdata),
    };
    return this.#published;
  }

  #now(): Held {
    if (!this.#held) throw new Error('nothing was checked yet');
    return this.#held;
  }

  #case(file: string): Case {
    const found = this.#now().cases.get(file);
    if (!found) throw new Error(`"${file}" was not checked`);
    return found;
  }
}

function toCase(report: TableReport, { cut }: Judged, lang: Lang): Case {
  const cells = cut.get(report.file);
  const grid = cells && new Grid(cells, [...report.errors, ...report.notices]);
  return { report, grid, book: new PagedProblems(report, lang, grid) };
}

function toVerdict(
  { report, grid, book }: Case,
  given: { readonly name: string; readonly pasted: boolean; readonly book: SheetInput | undefined },
  titleOf: (name: string) => string,
): Verdict {
  return {
    name: given.name,
    pasted: given.pasted,
    sheets: given.book?.sheets ?? [],
    sheet: given.book?.sheet ?? '',
    table: report.name,
    title: report.name === '' ? '' : titleOf(report.name),
    outcome: report.outcome,
    encoding: report.encoding,
    rows: report.outcome === 'reject' ? (grid?.rows ?? null) : report.rows.length,
    errors: report.errors.length,
    notices: report.notices.length,
    kinds: book.kinds(),
    grid: grid !== undefined,
  };
}
