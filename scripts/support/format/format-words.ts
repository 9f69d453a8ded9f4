import type { WordLang } from '../../../src/tables/describe.ts';
import type { FormChange } from './canonical-file.ts';

/** Words of `format`. */
interface FormatWords {
  readonly changes: Readonly<Record<FormChange, string>>;
  readonly file: (file: string, changes: readonly string[]) => string;
  readonly outside: (file: string, lines: readonly number[]) => string;
  readonly otherValue: (file: string) => string;
  readonly refused: string;
  readonly canonical: (files: number) => string;
  readonly written: (files: number) => string;
  readonly would: (files: number) => string;
}

export const formatWords: Readonly<Record<WordLang, FormatWords>> = {
  zh: {
    changes: {
      encoding: '编码改为 UTF-8',
      mark: '去掉 BOM',
      'line-ends': '换行改为 LF',
      headings: '列名按描述文件的写法',
      columns: '列按描述文件的次序',
      quotes: '引号和空行',
    },
    file: (file, changes) => `${file}：${changes.join('，')}`,
    outside: (file, lines) => `${file}：第 ${lines.slice(0, 5).join('、')} 行在表格之外，改写会丢掉；请先移到别处`,
    otherValue: (file) => `${file}：改写后读出的值会不同；没有改动`,
    refused: '什么都没有写。',
    canonical: (files) => `${String(files)} 张表都是规范写法。`,
    written: (files) => `改写了 ${String(files)} 个文件；没有改动任何值。`,
    would: (files) => `${String(files)} 个文件不是规范写法；不带 --check 再运行一次就会改写。`,
  },
  en: {
    changes: {
      encoding: 'encoding to UTF-8',
      mark: 'byte order mark removed',
      'line-ends': 'line ends to LF',
      headings: 'headings as declared',
      columns: 'columns in declared order',
      quotes: 'quotation marks and blank lines',
    },
    file: (file, changes) => `${file}: ${changes.join(', ')}`,
    outside: (file, lines) =>
      `${file}: ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 5).join(', ')} outside the table would be lost; move them elsewhere first`,
    otherValue: (file) => `${file}: rewriting would change the values read from it; left unchanged`,
    refused: 'Nothing was written.',
    canonical: (files) => `${String(files)} ${files === 1 ? 'table is' : 'tables are'} in canonical form.`,
    written: (files) => `${String(files)} ${files === 1 ? 'file' : 'files'} rewritten; no value was changed.`,
    would: (files) =>
      `${String(files)} ${files === 1 ? 'file is' : 'files are'} not in canonical form; without --check they are rewritten.`,
  },
};
