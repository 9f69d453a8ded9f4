import type { Problem, TableReport, Value } from '../../tables/types.ts';
import { problemAt } from './problem-at.ts';
import { computedGrade, knownGrades } from '../source-grade.ts';
import { isUnlinkedHost } from './unlinked-hosts.ts';

/**
 * Sources: no address of a host that is never linked, and a grade that the row itself bears out. A grade is a judgement,
 * so a difference is a notice.
 */
export function checkSources(report: TableReport): Problem[] {
  if (report.name !== 'sources') return [];
  return report.rows.flatMap((row, index) => {
    const { grade, reason } = computedGrade(row);
    const differs = row['grade'] !== null && row['grade'] !== grade && !knownGrades.has(String(row['id']));
    return [
      ...['url', 'archived'].flatMap((field) => {
        const url = addressOf(row[field]);
        return url && isUnlinkedHost(url)
          ? [problemAt('source-host', { report, index, field }, { host: url.hostname })]
          : [];
      }),
      ...(differs ? [notice(problemAt('source-grade', { report, index, field: 'grade' }, { grade, reason }))] : []),
    ];
  });
}

/** The checker runs in browsers that have no `URL.parse`. */
function addressOf(text: Value | undefined): URL | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const notice = (problem: Problem): Problem => ({ ...problem, severity: 'notice' });
