import path from 'node:path';
import { columnName } from '../../src/intake/published/propose-names.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import { newLines } from './new-lines.ts';
import { newWords } from './new-words.ts';
import { planTable } from './plan-table.ts';
import type { Printed } from './printed.ts';
import { Refusal } from './refusal.ts';
import { UsageError } from './usage-error.ts';
import { userPath } from './user-path.ts';
import { placeAll } from './place-all.ts';

const ownPackage = (): string => path.join(dataFolder(), 'datapackage.json');

export const newUsage = {
  name: 'new',
  usage:
    'new NAME FILE [--names HEADING=name,…] [--long] [--sheet NAME] [--title-zh …] [--title-en …] [--write] [--package datapackage.json] [--lang zh|en]',
  words: {
    zh: '由一个 CSV 或 Excel 文件新建数据表，统计机构的下载件也行：先试运行，列出草稿，--write 才写入，要么全写、要么不写；--long 把一年一列改成一年一行',
    en: 'makes a table from a CSV or workbook, such as a download from a statistics office: first a dry run that shows the draft; --write writes everything or nothing; --long turns one column per year into one row per year',
  },
};

/** `new`: makes a table, that is, a CSV beside the description and an entry in the description. */
export async function newTable(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(
    args,
    {
      'title-zh': { type: 'string' },
      'title-en': { type: 'string' },
      names: { type: 'string' },
      long: { type: 'boolean', default: false },
      sheet: { type: 'string' },
      write: { type: 'boolean', default: false },
      package: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    },
    true,
  );
  const lang = readLang(values.lang);
  const w = newWords[lang];
  const [name, file, ...more] = positionals;
  if (name === undefined || file === undefined || more.length > 0) throw new UsageError('new NAME FILE');
  const target = values.package === undefined ? ownPackage() : userPath(values.package);
  const words = { title: values['title-zh'], titleEn: values['title-en'] };
  const request = { name, file: userPath(file), target, words, names: readNames(values.names), lang };
  try {
    const plan = await planTable({ ...request, long: values.long, sheet: values.sheet });
    if (values.write) placeAll(plan.files);
    const head = values.write ? w.written(plan.draft.rows) : w.would(plan.draft.rows);
    const lines = [head, ...newLines(plan, target, lang), values.write ? w.next : w.writeIt];
    return { text: lines.join('\n'), status: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text: `${error.message}\n${w.unchanged}`, status: 1 };
  }
}

/**
 * Parses `平均工资=mean_pay,3=staff`: names by heading, or by number of the column.
 * @throws UsageError
 */
function readNames(given: string | undefined): ReadonlyMap<string, string> {
  const pairs = (given ?? '').split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair): [string, string] => {
      const at = pair.lastIndexOf('=');
      const [heading, name] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
      if (heading === '' || !columnName.test(name)) throw new UsageError(`--names ${pair}: HEADING=name`);
      return [heading, name];
    }),
  );
}
