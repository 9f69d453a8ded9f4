import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import type { CutTable } from '../../../src/tables/package/read-watch.ts';
import type { Resource } from '../../../src/tables/package/descriptor.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import { commandOptions, readLang } from '../command-options.ts';
import { dataFolder } from '../data-folder.ts';
import { problemsPrinted } from '../diff-command.ts';
import { placeAll } from '../place-all.ts';
import type { Printed } from '../printed.ts';
import { readPlainFile } from '../read-plain-file.ts';
import { canonicalFile } from './canonical-file.ts';
import { formatWords } from './format-words.ts';

export const formatUsage = {
  name: 'format',
  usage: 'format [--check] [--lang zh|en]',
  words: {
    zh: '把 data 里的表改成规范写法：UTF-8、LF、引号只在需要时用、列按描述文件的次序；不改任何值；--check 只看不写',
    en: 'writes the tables of data in canonical form: UTF-8, LF, quotes only where needed, columns as declared; never another value; --check only looks',
  },
};

/** `format`: status 0 done or nothing to do, 1 the data have errors, or with `--check` some file is not canonical. */
export function formatCommand(args: readonly string[]): Printed {
  const { values } = commandOptions(args, { check: { type: 'boolean', default: false }, lang: { type: 'string' } });
  const lang = readLang(values.lang);
  const w = formatWords[lang];
  const folder = dataFolder();
  const read = new Map<string, Uint8Array>();
  const cuts = new Map<string, CutTable>();
  const { description, tables, errors } = checkDataFolder(folder, {
    readFile: (file) => {
      const bytes = readPlainFile(file, folder);
      read.set(file, bytes);
      return bytes;
    },
    watch: { records: (file, cut) => void cuts.set(file, cut) },
  });
  if (!description || errors.length > 0) return problemsPrinted(errors, lang, 1);
  const judged = tables.flatMap((report) => {
    const resource = description.resources.find(({ name }) => name === report.name);
    const file = path.join(folder, resource?.path ?? '');
    const [bytes, cut] = [read.get(file), cuts.get(report.file)];
    // A table that declares another delimiter or no header is left as it is.
    if (!resource || !bytes || !cut || resource.delimiter !== ',' || !resource.header) return [];
    const fields = resource.schema.fields.map(({ name }) => name);
    return [{ file, report, resource, form: canonicalFile(bytes, cut, report, fields) }];
  });
  const refusals = judged.flatMap(({ report, resource, form }) =>
    'outside' in form
      ? [w.outside(report.file, form.outside)]
      : form.changes.length === 0 || readsTheSame(form.text, report, resource)
        ? []
        : [w.otherValue(report.file)],
  );
  if (refusals.length > 0) return { text: [...refusals, w.refused].join('\n'), status: 1 };
  const changed = judged.flatMap(({ file, report, form }) =>
    'text' in form && form.changes.length > 0 ? [{ path: file, content: form.text, name: report.file, ...form }] : [],
  );
  if (changed.length === 0) return { text: w.canonical(judged.length), status: 0 };
  const lines = changed.map(({ name, changes }) =>
    w.file(
      name,
      changes.map((change) => w.changes[change]),
    ),
  );
  if (values.check) return { text: [...lines, w.would(changed.length)].join('\n'), status: 1 };
  placeAll(changed);
  return { text: [...lines, w.written(changed.length)].join('\n'), status: 0 };
}

/** Whether a text is read as the same rows with the same marks. */
function readsTheSame(text: string, before: TableReport, resource: Resource): boolean {
  const after = checkTable(new TextEncoder().encode(text), before.file, resource);
  const marks = (report: TableReport): unknown[] =>
    report.marks.map(({ line, field, mark }) => [report.lines.indexOf(line), field, mark]);
  return isDeepStrictEqual(after.rows, before.rows) && isDeepStrictEqual(marks(after), marks(before));
}
