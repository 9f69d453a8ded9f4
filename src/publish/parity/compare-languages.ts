import type { BuiltChart } from '../../charts/all-charts.ts';
import type { Published } from '../../datasets/published.ts';
import { compareNumbers } from '../../i18n/parity/compare-numbers.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { NamedTwin } from './chart-twins.ts';
import { chartTwins, sentenceTwins, tileTwins } from './chart-twins.ts';

/** A text whose numbers may differ between the languages, and why. */
interface DeclaredDifference {
  /** A part of the Chinese text that occurs in no other text. */
  readonly zh: string;
  /** The numbers, as written in the texts. */
  readonly numbers: readonly string[];
  readonly reason: string;
}

/** Permanent differences. Whatever can be worded alike is worded alike instead. */
export const declaredDifferences: readonly DeclaredDifference[] = [
  {
    ...{ zh: '得不出“3万多”', numbers: ['3万'] },
    reason: 'Quotes the Chinese source; the figure itself is beside the note.',
  },
  {
    ...{ zh: '由2024年的数加211推算', numbers: ['211'] },
    reason: 'English says “and the change”; the change is printed in the quote.',
  },
  {
    ...{ zh: '按月复利折算的年流失率', numbers: ['twelve'] },
    reason: 'Chinese says 按月 where English counts the months of a year.',
  },
  { zh: '北上深超过', numbers: ['three'], reason: 'Chinese names the three cities by a sign each.' },
  ...[
    ['东莞：2024年东莞市人力资源市场工资价位', '2023'],
    ['深圳市2025年人力资源市场工资价位', '2024'],
    ['嘉兴：2025年嘉兴市人力资源市场工资价位', '2024'],
  ].map(([zh = '', year = '']) => ({
    ...{ zh, numbers: [year] },
    reason: 'The title has the year of publication; English adds the year that the guide is about.',
  })),
];

/** A text with a number that only one language has. */
export interface LanguageDifference extends Pick<NamedTwin, 'part' | 'zh' | 'en'> {
  /** Id of the chart; `site` for other texts of pages. */
  readonly where: string;
  /** Name of the chart's state; empty for the opening state. */
  readonly state: string;
  readonly zhOnly: readonly string[];
  readonly enOnly: readonly string[];
}

export interface LanguageReport {
  /** How many numbers of Chinese texts their English twins have too; a text that a chart repeats counts once. */
  readonly compared: number;
  readonly differences: readonly LanguageDifference[];
}

/**
 * Compares every number of the charts, in their opening state, in each of their states and as tiles, and of `others`,
 * in both languages.
 */
export function compareLanguages(
  charts: readonly BuiltChart[],
  published: Published,
  others: readonly NamedTwin[],
): LanguageReport {
  const differences: LanguageDifference[] = [];
  let compared = 0;
  const judge = (where: string, state: string, twins: readonly NamedTwin[], seen: Set<string>): void => {
    for (const twin of twins) {
      const key = `${twin.zh}\n${twin.en}\n${twin.sizes?.zh ?? 1}/${twin.sizes?.en ?? 1}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { part, zh, en } = twin;
      const found = undeclared(zh, compareNumbers(twin));
      compared += found.compared;
      if (found.zhOnly.length + found.enOnly.length > 0) {
        const { zhOnly, enOnly } = found;
        differences.push({ where, state, part, zh, en, zhOnly, enOnly });
      }
    }
  };
  for (const chart of charts) {
    const rows = chart.rows(published);
    const seen = new Set<string>();
    judge(chart.id, '', sentenceTwins(chart.sentences(published, 'zh'), chart.sentences(published, 'en')), seen);
    for (const [name, state] of [['', {}] as const, ...Object.entries(chart.states)]) {
      judge(chart.id, name, chartTwins(chart.render(rows, 'zh', state), chart.render(rows, 'en', state)), seen);
      judge(chart.id, name, tileTwins(chart, rows, state), seen);
    }
  }
  judge('site', '', others, new Set());
  return { compared, differences };
}

function undeclared(zh: string, { compared, zhOnly, enOnly }: ReturnType<typeof compareNumbers>) {
  if (zhOnly.length + enOnly.length === 0) return { compared, zhOnly, enOnly };
  const known = declaredDifferences.filter((declared) => zh.includes(declared.zh)).flatMap(({ numbers }) => numbers);
  const open = (numbers: readonly string[]) => numbers.filter((number) => !known.includes(number));
  return { compared, zhOnly: open(zhOnly), enOnly: open(enOnly) };
}

/** A message about the differences, for the author of the texts: where, which numbers, both texts. */
export function differenceMessage(differences: readonly LanguageDifference[], lang: Lang): string {
  const say = messages[lang];
  const lines = differences
    .slice(0, 20)
    .map(({ where, state, part, zh, en, zhOnly, enOnly }) =>
      [
        `${where}${state === '' ? '' : ` [${state}]`} ${part}: ${say.numbers(zhOnly.join(', '), enOnly.join(', '))}`,
        `    ${zh}`,
        `    ${en}`,
      ].join('\n'),
    );
  return [say.head(differences.length), ...lines, ...(differences.length > 20 ? ['…'] : []), say.fix].join('\n');
}

const messages = {
  zh: {
    head: (count: number) => `中英文的数字有${count}处不同：`,
    numbers: (zh: string, en: string) => `只有中文有 [${zh}]，只有英文有 [${en}]`,
    fix: '把两种语言写成一样的数；确实不能一样的，连同理由写进 src/publish/parity/declared-differences.ts。',
  },
  en: {
    head: (count: number) => `${count} texts say different numbers in Chinese and in English:`,
    numbers: (zh: string, en: string) => `only in Chinese [${zh}], only in English [${en}]`,
    fix: 'Word both alike; what cannot be goes into src/publish/parity/declared-differences.ts with a reason.',
  },
} as const;
