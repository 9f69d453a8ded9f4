import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { chosenLines, chosenWords } from '../../../src/client/controls/chosen-figure.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const controlsOf = (id: string, lang: Lang) => {
  const chart = chartById(id);
  return chart.render(chart.rows(published), lang).controls;
};
const cells = (lang: Lang) => controlsOf('pay-by-city-tenure', lang);

test('a choice is named by what was chosen; digits alone stand with what they are of', () => {
  const state = { city: 'chengdu', tenure: '1-3' };
  expect(chosenWords(cells('zh'), state, 'zh')).toBe('成都、1–3年');
  expect(chosenWords(cells('en'), state, 'en')).toBe('Chengdu, Years on the job 1–3');
  const numbers = controlsOf('how-many-agents', 'en').filter(({ kind }) => kind === 'number');
  expect(numbers.length).toBeGreaterThan(0);
  for (const { key, label } of numbers) {
    expect(chosenWords(controlsOf('how-many-agents', 'en'), { [key]: '12' }, 'en')).toBe(`${label} 12`);
  }
});

test('for those who do not see the controls each choice stands with what it is of', () => {
  expect(chosenLines(cells('zh'), { city: 'chengdu', tenure: '1-3' }, 'zh')).toEqual(['城市：成都', '工龄：1–3年']);
  expect(chosenLines(cells('en'), { tenure: '1-3' }, 'en')).toEqual(['Years on the job: 1–3']);
});

test('nothing chosen is nothing said', () => {
  expect(chosenWords(cells('zh'), {}, 'zh')).toBe('');
  expect(chosenLines(cells('zh'), {}, 'zh')).toEqual([]);
});
