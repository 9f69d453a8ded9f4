import { evidenceMap } from './evidence-map.ts';
import type { MapCell, MapRow } from './pick.ts';
import { columnName, dictionary } from './words.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { siteName } from '../shared/sentences/compose.ts';

const say = {
  zh: {
    whole: (n: { site: string; group: string; column: string; parts: string }) =>
      `据“${n.site}”检索，关于“${n.group}”（${n.column}），${n.parts}。`,
    figures: (count: string, grade: string, word: string) =>
      `收录到公布的数字${count}条，最可靠的一条是等级${grade}（${word}）`,
    contradicted: '其中有互相矛盾的',
    gaps: (count: string) => `另有${count}项找过而没有找到`,
    onlyGaps: (count: string) => `${count}项都找过，没有找到公布的数字`,
    earlier: (year: string) => `${year}年以前`,
    comma: '，',
  },
  en: {
    whole: (n: { site: string; group: string; column: string; parts: string }) =>
      `On “${n.group}” (${n.column}), “${n.site}” has ${n.parts}.`,
    figures: (count: string, grade: string, word: string) =>
      `${count} published ${count === '1' ? 'figure' : 'figures'}, at best of grade ${grade} (${word})`,
    contradicted: 'some contradicting each other',
    gaps: (count: string) => `and ${count} ${count === '1' ? 'item' : 'items'} looked for in vain`,
    onlyGaps: (count: string) =>
      `no published figure, and ${count} ${count === '1' ? 'item' : 'items'} looked for in vain`,
    earlier: (year: string) => `before ${year}`,
    comma: ', ',
  },
};

export const evidenceMapSentences: SentenceMaker = (published, lang) => {
  const { rows, columns } = evidenceMap.opened(published);
  const first = columns.find((column) => typeof column === 'number');
  const found = rows.flatMap((row) => row.cells.filter((cell) => cell.figures.length > 0));
  return {
    key: found.find((cell) => cell.kind === 'contradicted')?.id ?? found[0]?.id,
    sentences: rows.flatMap((row) =>
      row.cells.map((cell) => ({ row: cell.id, text: textOf(row, cell, first, lang), note: undefined })),
    ),
    comparisons: [],
  };
};

function textOf({ group }: MapRow, cell: MapCell, first: number | undefined, lang: Lang): string {
  const words = say[lang];
  const { figures, gaps, grade, kind } = cell;
  const count = (list: readonly unknown[]) => formatNumber(list.length, lang);
  const parts =
    figures.length === 0
      ? [words.onlyGaps(count(gaps))]
      : [
          words.figures(count(figures), grade ?? '–', grade === undefined ? '' : dictionary[lang].grades[grade]),
          ...(kind === 'contradicted' ? [words.contradicted] : []),
          ...(gaps.length > 0 ? [words.gaps(count(gaps))] : []),
        ];
  return words.whole({
    ...{ site: siteName(lang), group: innerQuotes(dictionary[lang].groups[group]) },
    ...{
      column:
        cell.column === 'earlier' && first !== undefined ? words.earlier(String(first)) : columnName(cell.column, lang),
      parts: parts.join(words.comma),
    },
  });
}

/** Quotation marks within quotation marks. */
const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
