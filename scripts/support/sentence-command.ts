import { fileURLToPath } from 'node:url';
import { DataProblems, loadData } from '../../src/datasets/load-data.ts';
import { readSentence } from '../../src/intake/read-sentence.ts';
import { sayDrafts } from '../../src/intake/say-drafts.ts';
import type { KnownTable } from '../../src/intake/sentence.ts';
import { sentenceWords } from '../../src/i18n/words/sentence-words.ts';
import type { Printed } from './printed.ts';
import { UsageError } from './usage-error.ts';
import { commandOptions, readLang } from './command-options.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

export const sentenceUsage = {
  name: 'sentence',
  usage: 'sentence "截至2023年末，……" [--lang zh|en]',
  words: {
    zh: '读报告里的一句话，给出数据行的草稿、推算的上期数和与已有数据的矛盾',
    en: 'reads a sentence of a report: draft rows, the earlier figure that follows, clashes with the data',
  },
};

/** `sentence`: prints the rows that a sentence gives. Writes nothing. */
export function sentence(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(args, { lang: { type: 'string', default: 'zh' } }, true);
  const lang = readLang(values.lang);
  const text = positionals.join(' ').trim();
  if (text === '') throw new UsageError('sentence "…"');
  const tables = knownTables();
  const read = readSentence(text, tables);
  const said = sayDrafts(read, tables, lang);
  const w = sentenceWords[lang];
  const lines = [
    said.drafts.length === 0 ? w.nothing : w.drafts(said.drafts.length),
    ...said.drafts.flatMap((draft) => [
      '',
      draft.heading,
      `  ${draft.csv}`,
      ...draft.remarks.map((remark) => `  - ${remark}`),
    ]),
    ...(said.derived.length > 0 ? ['', w.derived, `  ${w.derivedNote}`] : []),
    ...said.derived.flatMap(({ text: line, remarks }) => [`  ${line}`, ...remarks.map((remark) => `  - ${remark}`)]),
    ...(said.audited.length > 0 ? ['', w.audited] : []),
    ...said.audited.flatMap(({ text: line, remarks }) => [`  ${line}`, ...remarks.map((remark) => `  - ${remark}`)]),
    ...(said.unfit.length > 0 ? ['', ...said.unfit] : []),
    ...(said.leftOver === '' ? [] : ['', said.leftOver]),
  ];
  return Promise.resolve({ text: lines.join('\n'), status: 0 });
}

function knownTables(): KnownTable[] {
  try {
    return loadData(dataFolder).tables.map(({ resource: { name, title, titleEn, schema }, rows }) => ({
      name,
      title,
      titleEn,
      fields: schema.fields,
      rows,
    }));
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    throw new UsageError('数据有错误，请先运行 check / the data has errors: run check first');
  }
}
