import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { templateWorkbook } from '../../src/publish/tables/template-workbook.ts';
import { DataProblems, loadData } from '../../src/datasets/load-data.ts';
import { exampleCsv, templateCsv } from '../../src/datasets/exports/export-csv.ts';
import type { Printed } from './printed.ts';
import { UsageError } from './usage-error.ts';
import { commandOptions } from './command-options.ts';
import { userPath } from './user-path.ts';
import { placeAll } from './place-all.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

export const templateUsage = {
  name: 'template',
  usage: 'template TABLE [--out FOLDER] [--xlsx]',
  words: {
    zh: '写出一张表的空白模板和示例 CSV；--xlsx 另写带下拉列表的 Excel 模板',
    en: 'writes an empty template and an example CSV of a table; --xlsx adds an Excel template with drop-down lists',
  },
};

/** `template`: writes the templates of a table into a folder. Never overwrites a file. */
export async function template(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(
    args,
    { out: { type: 'string', default: '.' }, xlsx: { type: 'boolean', default: false } },
    true,
  );
  const { tables } = load();
  const names = tables.map(({ resource }) => resource.name).join(', ');
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError(`template TABLE: ${names}`);
  const table = tables.find(({ resource }) => resource.name === name);
  if (!table) throw new UsageError(`没有“${name}”这张表 / no table "${name}": ${names}`);
  const folder = userPath(values.out);
  const at = (file: string): string => path.join(folder, `${name}.${file}`);
  const files = [
    { path: at('template.csv'), content: templateCsv(table.resource) },
    { path: at('example.csv'), content: exampleCsv(table) },
    ...(values.xlsx ? [{ path: at('template.xlsx'), content: await templateWorkbook(table.resource, tables) }] : []),
  ];
  const [taken] = files.filter((file) => existsSync(file.path));
  if (taken) {
    return {
      text: `${taken.path}：已有这个文件，没有改动；什么都没有写 / exists and was left alone; nothing was written`,
      status: 1,
    };
  }
  placeAll(files);
  return { text: files.map((file) => file.path).join('\n'), status: 0 };
}

function load(): ReturnType<typeof loadData> {
  try {
    return loadData(dataFolder);
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    throw new UsageError('数据有错误，请先运行 check / the data has errors: run check first');
  }
}
