import { expect, test } from 'vitest';
import { knownDays } from '../../../src/publish/claims/vintage-view.ts';
import type { VintageView } from '../../../src/publish/claims/vintage-view.ts';

const level = (year: string, published: string | undefined) => ({
  year,
  published,
  text: `n${year}`,
  href: `#${year}`,
});
const view: VintageView = {
  title: 'Staff',
  silent: 0,
  levels: [level('2020', undefined), level('2022', '2023'), level('2021', '2023-07-26')],
  lines: [
    {
      ...{ report: '2022', own: { text: '', href: '' }, range: '', printed: undefined, agrees: undefined },
      ...{ year: '2021', implied: { text: 'about n', href: '#change' }, published: undefined },
    },
  ],
};

test('figures stand under the day of their page, as exact as it is given, and unknown days last, apart', () => {
  const told = knownDays([view], 'en').map(({ published, words, figures }) => [
    published,
    words,
    figures.map(({ name, text }) => name + text),
  ]);
  expect(told).toEqual([
    ['2023-07-26', '26 July 2023', ['Staff, 2021: n2021']],
    ['2023', '2023 (day not given)', ['Staff, 2022: n2022']],
    [undefined, 'Day of publication unknown', ['Staff, 2020: n2020', 'Staff, 2021, worked back: about n']],
  ]);
});
