import { group } from 'd3';
import { describe, excelPlace, formatProblem } from '../../../tables/describe.ts';
import { excelAddress } from '../../../tables/workbook/excel-address.ts';
import type { Problem, TableReport } from '../../../tables/table-report.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { CellMark, ProblemKind, ProblemList, ShownProblem } from '../messages.ts';
import type { Grid } from './grid.ts';

/** The problems of one file, numbered from 1, errors first. Their texts are made only on request. */
export class PagedProblems {
  readonly #problems: readonly Problem[];
  readonly #lang: Lang;
  readonly #grid: Grid | undefined;

  constructor(report: TableReport, lang: Lang, grid: Grid | undefined) {
    this.#problems = [...report.errors, ...report.notices];
    this.#lang = lang;
    this.#grid = grid;
  }

  /** Kinds of problems, errors first, then by frequency. */
  kinds(): ProblemKind[] {
    const groups = group(this.#problems, kindOf);
    return [...groups]
      .flatMap(([key, [first, ...rest]]): ProblemKind[] =>
        first ? [{ key, code: first.code, field: first.field, severity: first.severity, count: rest.length + 1 }] : [],
      )
      .sort((one, other) => one.severity.localeCompare(other.severity) || other.count - one.count);
  }

  /** @param kind one of `kinds`; empty for all */
  list(from: number, count: number, kind: string): ProblemList {
    const chosen = this.#problems
      .map((problem, index) => ({ problem, number: index + 1 }))
      .filter(({ problem }) => kind === '' || kindOf(problem) === kind);
    return {
      problems: chosen.slice(from, from + count).map(({ problem, number }) => this.#show(problem, number)),
      total: chosen.length,
    };
  }

  /** The text of a problem for the mark in its cell. */
  mark(number: number): CellMark {
    const problem = this.#problems[number - 1];
    if (!problem) throw new Error(`no problem ${String(number)}`);
    return { number, severity: problem.severity, words: describe(problem, this.#lang).message };
  }

  /** One line per problem, as the command line prints them. */
  lines(): string {
    return this.#problems.map((problem) => `${formatProblem(problem, this.#lang)}\n`).join('');
  }

  #show(problem: Problem, number: number): ShownProblem {
    return { ...showProblem(problem, number, this.#lang), shown: this.#grid?.placeOf(problem) !== undefined };
  }
}

const kindOf = ({ code, field, severity }: Problem): string => JSON.stringify([severity, code, field]);

/** A problem as text, without its place in a grid. */
export function showProblem(problem: Problem, number: number, lang: Lang): ShownProblem {
  const { code, severity, file, line, column, field, params } = problem;
  const row = typeof params['row'] === 'number' ? params['row'] : line;
  const cell = row !== null && column !== null && excelPlace(problem, lang) !== '' ? excelAddress(column, row) : '';
  return {
    number,
    code,
    severity,
    file,
    line,
    column,
    field,
    place: cell === '' ? excelPlace(problem, lang) : cell,
    ...describe(problem, lang),
    shown: false,
  };
}
