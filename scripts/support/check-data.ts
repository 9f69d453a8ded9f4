import path from 'node:path';
import { checkDataFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import { checkAccepted } from './check-accepted.ts';
import { checkFigures } from './check-figures.ts';
import { readSide } from './data-sides.ts';
import { digestBytes } from './digest-bytes.ts';
import { readPlainFile } from './read-plain-file.ts';
import { todayAnywhere } from './today-anywhere.ts';

/**
 * Checks the data folder, compares it and the stored figures with what was accepted for publication, and prints all
 * problems, notices first, one line each, at most fifty errors.
 * @returns whether the data may be published
 */
export function checkData(folder: string, lang: 'zh' | 'en', history: 'needed' | 'first allowed' = 'needed'): boolean {
  const name = path.basename(folder);
  const checked = checkDataFolder(folder, {
    name,
    digest: digestBytes,
    readFile: readPlainFile,
    today: todayAnywhere(1),
  });
  const side = readSide(folder, name, checked);
  const found = 'problems' in side ? side.problems : [...checkAccepted(folder, side, history), ...checkFigures(folder)];
  const errors = found.filter(isError);
  for (const notice of [...checked.notices, ...found.filter((problem) => !isError(problem))])
    console.log(formatProblem(notice, lang));
  for (const error of errors.slice(0, 50)) console.error(formatProblem(error, lang));
  if (errors.length > 50) {
    const more = errors.length - 50;
    console.error(lang === 'zh' ? `……另有 ${more} 处` : `… and ${more} more`);
  }
  return errors.length === 0;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';
