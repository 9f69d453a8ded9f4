import type { Problem, TableReport } from './types.ts';

/** Reports with the problems found by later checks, by file. A table with an error is rejected and has no rows. */
export function addProblems(reports: readonly TableReport[], problems: readonly Problem[]): TableReport[] {
  return reports.map((report) => {
    const own = problems.filter((problem) => problem.file === report.file);
    if (own.length === 0) return report;
    const errors = [...report.errors, ...own.filter((problem) => problem.severity === 'error')];
    const notices = [...report.notices, ...own.filter((problem) => problem.severity === 'notice')];
    if (errors.length === 0) return { ...report, notices, outcome: 'normalise' };
    return { ...report, errors, notices, outcome: 'reject', rows: [], lines: [], excelRows: [] };
  });
}
