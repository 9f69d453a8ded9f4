import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { proseRuns } from '../../../src/components/text/prose-runs.ts';
import { corrections } from '../../../src/content/story/story.ts';
import { storyTexts, storyWords } from '../../../src/content/story/words.ts';
import type { Published } from '../../../src/datasets/published.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { correctedStatement, checkPremises } from '../../../src/publish/story/story-premises.ts';
import { storyFigures } from '../../../src/publish/story/story-figures.ts';
import { presentData } from '../../helpers/present-data.ts';
import { byNumber, changesBetween, figuresIn, pairsOf, sizeName, statedIn } from '../../helpers/stated-changes.ts';
import { plainNumbers, storyBlocks, strangersIn } from '../../helpers/story-numbers.ts';

const { published } = presentData();
const blocksOf = (lang: Lang, data: Published = published) => storyBlocks(storyTexts[lang](storyFigures(data, lang)));
const readers = (text: string): string =>
  proseRuns(text)
    .map((run) => run.text)
    .join('');

describe.each(languages)('the story in %s', (lang) => {
  const blocks = blocksOf(lang);

  test('has no number typed into its words', () => {
    const source = [`${lang}.ts`, 'words.ts']
      .map((file) => readFileSync(`src/content/story/${file}`, 'utf8'))
      .join('\n');
    expect(source.replaceAll(/^import .*$/gm, '').match(/\d/g)).toBeNull();
    const quoted = /“[^”]*”/g;
    const spelled =
      lang === 'zh'
        ? /[二三四五六七八九十百千]+(?:[多余]?(?:成|个|家|款|倍|年|人|万|亿))/g
        : /\b(?:three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?|half|twice)\b/gi;
    expect(Object.values(storyWords[lang]).join(' ').match(/\d/g)).toBeNull();
    for (const [name, text] of blocks) expect(readers(text).replace(quoted, '').match(spelled), name).toBeNull();
  });

  test('prints under each link a number of the row it leads to, and years of those rows', () => {
    for (const [name, text] of blocks) expect(strangersIn(text, published, lang), name).toEqual([]);
    const staff = blocks.get('banks.staff') ?? '';
    expect(strangersIn(staff.replace(/4\.17|41,700/, '4.18'), published, lang)).toHaveLength(1);
    expect(strangersIn(staff.replace('2023', '2033'), published, lang)).toEqual(['2033']);
  });

  test('states no change that the guard refuses', () => {
    const sentences = charts.map((chart) => chart.sentences(published, lang));
    const refused = sentences.flatMap((of) => pairsOf(of, lang)).filter(({ obstacles }) => obstacles.length > 0);
    const wanted = byNumber(refused.flatMap((pair) => changesBetween(pair, lang).map((size) => ({ size, of: pair }))));
    const printed = new Set(figuresIn(published, lang).map(sizeName));
    const stated = (text: string) =>
      statedIn(readers(text), wanted, lang).filter(
        ({ size }) => !printed.has(sizeName(size)) && !recomputed.has(size.number),
      );
    // What statements recompute is printed as the sum that was said, not as what happened.
    const recomputed = new Set(
      published.claims.flatMap(({ computed }) => computed?.[lang].match(/\d[\d,]*(?:\.\d+)?/g) ?? []),
    );
    for (const [name, text] of blocks)
      expect(
        stated(text).map(({ size }) => sizeName(size)),
        name,
      ).toEqual([]);
    expect(stated(lang === 'zh' ? '银行客服少了23.3%。' : 'Bank agents fell 23.3%.')).not.toEqual([]);
  });

  test('calls no difference between banks that are not the same a rise or a fall', () => {
    const moved =
      lang === 'zh'
        ? /增|升|涨|减到|降|跌|缩|下滑|回落/
        : /\b(?:rose|grew|fell|fallen|shrank|dropped|declined|lost)\b/i;
    for (const name of ['banks.staff', 'banks.asked', 'banks.calls', 'machines.share', 'reach.complaints'])
      expect(readers(blocks.get(name) ?? '').match(moved), name).toBeNull();
  });
});

test('both languages print the same numbers, step by step', () => {
  const [zh, en] = languages.map((lang) => blocksOf(lang));
  expect([...(zh?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
  for (const [name, text] of zh ?? [])
    expect(plainNumbers(text, published), name).toEqual(plainNumbers(en?.get(name) ?? '', published));
  expect(plainNumbers('5.44万人，7.14亿，2024年3月', published)).toEqual(
    plainNumbers('54,400 of 714m, March 2024', published),
  );
});

test('a corrected row changes the words, a row that goes stops the build', () => {
  const other = (
    change: (claim: Published['market'][number]) => Published['market'][number] | undefined,
  ): Published => ({
    ...published,
    market: published.market.flatMap((claim) => (claim.id === 'MKT006' ? (change(claim) ?? []) : claim)),
  });
  const corrected = other((claim) => ({ ...claim, figure: { unit: '100m_CNY', bound: 'exact', value: 41.5 } }));
  expect(blocksOf('zh', corrected).get('unknown.market')).toContain('[41.5亿元](/data/market-size/#MKT006)');
  expect(() =>
    blocksOf(
      'zh',
      other(() => undefined),
    ),
  ).toThrow(/MKT006.*改写故事.*rewrite it/);
});

test('each correction rests on a statement that does not hold as it stands', () => {
  for (const id of corrections) expect(correctedStatement(id, published).verdict.id).not.toBe('holds');
  const holding = published.claims.map((claim) => ({ ...claim, verdict: { ...claim.verdict, id: 'holds' } }));
  expect(() => correctedStatement('telecom', { ...published, claims: holding })).toThrow(/CLM031 holds now/);
});

test('a row that turns what a sentence takes for granted stops the build', () => {
  expect(() => {
    checkPremises(published);
  }).not.toThrow();
  const raised = published.pay.map((claim) =>
    claim.id === 'SAL005' && claim.figure ? { ...claim, figure: { ...claim.figure, value: 3500 } } : claim,
  );
  expect(() => {
    checkPremises({ ...published, pay: raised });
  }).toThrow(/成都.*Chengdu/);
});
