import { describe, expect, test } from 'vitest';
import { charts } from '../../../../src/charts/all-charts.ts';
import { publisherName } from '../../../../src/charts/shared/cite-sources.ts';
import { siteName } from '../../../../src/charts/shared/sentences/compose.ts';
import { languages } from '../../../../src/i18n/lang.ts';
import { numbersIn } from '../../../helpers/numbers-in.ts';
import { presentData } from '../../../helpers/present-data.ts';

const { published } = presentData();

const made = charts.flatMap((chart) =>
  languages.map((lang) => ({
    ...{ chart, lang, said: chart.sentences(published, lang) },
    rendering: chart.render(chart.rows(published), lang),
  })),
);
const both = charts.flatMap((chart) => {
  const [zh, en] = languages.map((lang) => made.find((one) => one.chart === chart && one.lang === lang)?.said);
  return zh && en ? [{ chart, zh, en }] : [];
});

/** Names with digits in them, such as 58.com, are no figures; the longest go first. */
const names = published.sources
  .flatMap(({ publisher, carrier }) => [publisher, carrier])
  .flatMap((name) => languages.flatMap((lang) => [name[lang], publisherName(name, lang)]))
  .filter((name) => /\d/.test(name))
  .toSorted((a, b) => b.length - a.length);
const withoutNames = (text: string): string => names.reduce((left, name) => left.replaceAll(name, ''), text);

/** A number of ten thousand in one language is written out in the other. */
const alike = (a: number, b: number): boolean => {
  if (a === 0 || b === 0) return a === b;
  const tens = Math.log10(a / b);
  return Math.abs(tens - Math.round(tens)) < 1e-9;
};

describe('the sentences of every chart', () => {
  test('say each row of its table once, and the key is one of them', () => {
    for (const { chart, said, rendering } of made) {
      const rows = said.sentences.map(({ row }) => row);
      expect(rows.toSorted(), chart.id).toEqual(rendering.table.rows.map(({ id }) => id).toSorted());
      expect(new Set(rows).size, chart.id).toBe(rows.length);
      expect(rows, chart.id).toContain(said.key);
    }
  });

  test('hold no number that is not of their row or of who says it', () => {
    const strangers = made.flatMap(({ chart, said, rendering }) => {
      const sources = published.sources.flatMap(({ id, year, publisher, carrier }) =>
        rendering.sources.includes(id) ? [String(year ?? ''), publisher.zh, publisher.en, carrier.zh, carrier.en] : [],
      );
      const common = [...sources, rendering.words.subtitle, ...rendering.words.notes].flatMap(numbersIn);
      const cellsOf = new Map(rendering.table.rows.map(({ id, cells }) => [id, cells]));
      return said.sentences.flatMap(({ row, text }) => {
        const cells = (cellsOf.get(row) ?? []).flatMap((cell) => [cell.text, String(cell.value ?? '')]);
        const tip = rendering.tips[row];
        const told = tip ? [tip.heading, tip.figure, ...tip.lines] : [];
        const own = [row, ...cells, ...told].flatMap(numbersIn);
        const months = [...text.matchAll(/\d{4}年(\d+)月/g)].map(([, month]) => Number(month));
        // All of this chart is about the first year on the job, and its rows need not say so.
        const chartwide = chart.id === 'pay-newcomers' ? [1] : [];
        const known = [...own, ...common, ...months, ...chartwide];
        const odd = numbersIn(text).filter((number) => !known.some((one) => alike(one, number)));
        return odd.length > 0 ? [{ chart: chart.id, row, odd, text }] : [];
      });
    });
    expect(strangers).toEqual([]);
  });

  test('give the same figures in both languages', () => {
    const different = both.flatMap(({ chart, zh, en }) =>
      zh.sentences.flatMap(({ row, text }, index) => {
        const other = en.sentences[index];
        const plain = [text.replace(/(?:\d+–)?\d+月/g, ''), other?.text ?? ''];
        const [a, b] = plain.map((one) => numbersIn(withoutNames(one)));
        const missing = a?.filter((number) => !b?.some((one) => alike(one, number)));
        const extra = b?.filter((number) => !a?.some((one) => alike(one, number)));
        const same = other?.row === row && missing?.length === 0 && extra?.length === 0;
        return same ? [] : [{ chart: chart.id, row, missing, extra, text, other: other?.text }];
      }),
    );
    expect(different).toEqual([]);
  });

  test('say who says it and of what time, in full stops and in a length that can be read', () => {
    const names = new Map(
      languages.map((lang) => [lang, published.sources.map((one) => publisherName(one.publisher, lang))]),
    );
    const poor = made.flatMap(({ chart, lang, said }) =>
      said.sentences.flatMap(({ row, text }) => {
        const unsigned = lang === 'zh' ? /页面|摘要|调研|附件/ : /unsigned/;
        const named =
          text.includes(siteName(lang)) || unsigned.test(text) || names.get(lang)?.some((name) => text.includes(name));
        const timed = /\d{4}|没有注明|不明|undated|no year|period not stated/.test(text) || chart.id.startsWith('pay-');
        const ended = lang === 'zh' ? /。$/.test(text) && text.length <= 170 : /\.$/.test(text) && text.length <= 520;
        const clean = !/undefined|NaN|null|\s\s|，，|,,|–\.|\(\)|（）/.test(text);
        return named && timed && ended && clean
          ? []
          : [{ chart: chart.id, lang, row, text, named, timed, ended, clean }];
      }),
    );
    expect(poor).toEqual([]);
  });

  test('where a row has no figure say that none is published', () => {
    for (const { chart, lang, said } of made) {
      const gaps = published.gaps.filter(({ id }) => said.sentences.some(({ row }) => row === id));
      for (const { id } of gaps) {
        const { text } = said.sentences.find(({ row }) => row === id) ?? { text: '' };
        const none =
          lang === 'zh' ? /没有|中断/ : /no (published |usable |comparable )?figure|nothing|not state|not yet|breaks/i;
        expect(text, `${chart.id} ${id}`).toMatch(none);
      }
    }
  });

  test('offer and refuse the same comparisons in both languages, each with words', () => {
    for (const { chart, zh, en } of both) {
      const told = (said: typeof zh) =>
        said.comparisons.map(({ from, to, text }) => ({ from, to, offered: text !== undefined }));
      expect(told(zh), chart.id).toEqual(told(en));
      for (const { text, refused } of [...zh.comparisons, ...en.comparisons]) {
        expect([text, refused].filter((words) => words !== undefined && words !== '')).toHaveLength(1);
      }
    }
  });
});
