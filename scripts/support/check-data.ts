import { checkDataFolder } from '../../src/datasets/check-data-folder.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import { digestBytes } from './digest-bytes.ts';
import { readPlainFile } from './read-plain-file.ts';

/**
 * Checks the data folder and prints what was found, notices first, one line each, at most fifty errors.
 * @returns whether the data may be published
 */
export function checkData(folder: string, lang: 'zh' | 'en'): boolean {
  const { errors, notices } = checkDataFolder(folder, {
    digest: digestBytes,
    readFile: readPlainFile,
  });
  for (const notice of notices) console.log(formatProblem(notice, lang));
  for (const error of errors.slice(0, 50)) console.error(formatProblem(error, lang));
  if (errors.length > 50) {
    const more = errors.length - 50;
    console.error(lang === 'zh' ? `……另有 ${more} 处` : `… and ${more} more`);
  }
  return errors.length === 0;
}
