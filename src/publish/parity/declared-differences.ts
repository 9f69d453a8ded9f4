/** A text whose numbers may differ between the languages, and why. */
interface DeclaredDifference {
  /** A part of the Chinese text that no other text holds. */
  readonly zh: string;
  /** The numbers, as they stand in the texts. */
  readonly numbers: readonly string[];
  readonly reason: string;
}

/** Differences that stay. Whatever can be worded alike is worded alike instead. */
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
