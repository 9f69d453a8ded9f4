import { columnLetters } from '../../../tables/workbook/excel-address.ts';
import type { CutTable } from '../../../tables/package/read-watch.ts';
import { showText } from '../../../tables/describe.ts';
import type { Problem } from '../../../tables/table-report.ts';
import type { CellMark, GridCell, GridMode, GridPage, GridRow } from '../messages.ts';

/** Rows on one page, and rows shown around a row with a problem. */
const pageSize = 40;
const context = 2;
/** How many cells of a record are shown at most, as a broken file may have thousands. */
const maxColumns = 200;

interface Place {
  /** Index of the record. */
  readonly record: number;
  /** Column, counted from 1; 0 is the row as a whole. */
  readonly column: number;
}

/** The cells of a file as they were tokenized, with the places of its problems, in pages. */
export class Grid {
  readonly #cut: CutTable;
  readonly #recordOfLine: ReadonlyMap<number, number>;
  /** Record → column → numbers of problems. */
  readonly #marks = new Map<number, Map<number, number[]>>();
  readonly #near: readonly number[];
  readonly #all: readonly number[];

  /** @param problems in the order of their numbers */
  constructor(cut: CutTable, problems: readonly Problem[]) {
    this.#cut = cut;
    const { cells, lines } = cut.records;
    this.#recordOfLine = new Map(lines.map((line, record) => [line, record]));
    problems.forEach((problem, index) => {
      for (const place of this.#placesOf(problem)) {
        const row = this.#marks.get(place.record) ?? new Map<number, number[]>();
        row.set(place.column, [...(row.get(place.column) ?? []), index + 1]);
        this.#marks.set(place.record, row);
      }
    });
    const header = cut.header?.record ?? -1;
    const last = cells.at(-1)?.length === 1 && cells.at(-1)?.[0] === '' ? cells.length - 1 : cells.length;
    this.#all = Array.from({ length: last }, (_, record) => record).filter(
      (record) => record >= cut.hiddenLines && record !== header,
    );
    const near = new Set<number>();
    for (const record of this.#marks.keys()) {
      if (record === header) continue;
      for (let at = record - context; at <= record + context; at += 1) near.add(at);
    }
    this.#near = this.#all.filter((record) => near.has(record));
  }

  /** Number of records below the header. */
  get rows(): number {
    const header = this.#cut.header?.record ?? -1;
    return this.#all.filter((record) => record > header).length;
  }

  /** Where a problem is; undefined where it concerns the whole file, or a line at which no record begins. */
  placeOf(problem: Problem): Place | undefined {
    return this.#placesOf(problem)[0];
  }

  /**
   * A page by its number, from 0.
   * @param words the mark of a problem, by the problem's number
   */
  page(mode: GridMode, page: number, words: (number: number) => CellMark): GridPage {
    const chosen = mode === 'all' || this.#near.length === 0 ? this.#all : this.#near;
    const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
    const at = Math.min(Math.max(0, page), pages - 1);
    const records = chosen.slice(at * pageSize, (at + 1) * pageSize);
    const { cells } = this.#cut.records;
    const labels = this.#cut.header?.labels ?? [];
    const width = Math.min(maxColumns, Math.max(labels.length, ...records.map((record) => cells[record]?.length ?? 0)));
    const header = this.#cut.header?.record ?? -1;
    const cellsOf = (record: number, texts: readonly string[]): GridCell[] =>
      Array.from({ length: width }, (_, index) => ({
        text: showText(texts[index] ?? ''),
        marks: this.#marksAt(record, index + 1, words),
      }));
    return {
      columns: cellsOf(header, labels).map((label, index) => ({ letters: columnLetters(index + 1), label })),
      marks: this.#marksAt(header, 0, words),
      rows: records.map((record, index): GridRow => {
        const above = index === 0 ? undefined : records[index - 1];
        return {
          row: record + 1 - this.#cut.hiddenLines,
          line: this.#cut.records.lines[record] ?? 0,
          cells: cellsOf(record, cells[record] ?? []),
          marks: this.#marksAt(record, 0, words),
          skipped: above === undefined ? 0 : record - above - 1 - (header > above && header < record ? 1 : 0),
        };
      }),
      page: at,
      pages,
      mode: chosen === this.#all ? 'all' : 'problems',
      total: chosen.length,
    };
  }

  /** The page with a problem's place; 0 where that is in the header. */
  pageOf(mode: GridMode, problem: Problem): number {
    const place = this.placeOf(problem);
    const chosen = mode === 'all' || this.#near.length === 0 ? this.#all : this.#near;
    return place ? Math.max(0, Math.floor(chosen.indexOf(place.record) / pageSize)) : 0;
  }

  #marksAt(record: number, column: number, words: (number: number) => CellMark): CellMark[] {
    return (this.#marks.get(record)?.get(column) ?? []).map(words);
  }

  /** A notice may concern many cells; it gives the lines of the first few. */
  #placesOf({ line, column, params }: Problem): Place[] {
    if (line === null || line < 1) return [];
    const { lines } = params;
    const others = typeof lines === 'object' ? lines : [];
    const found = [String(line), ...others].flatMap((one) => {
      const record = this.#recordOfLine.get(+one);
      return record === undefined || record < this.#cut.hiddenLines ? [] : [record];
    });
    return [...new Set(found)].map((record) => ({ record, column: column ?? 0 }));
  }
}
