import { expect, test } from 'vitest';
import type { EmbeddingBlock } from '../../../src/content/embedding/embedding.ts';
import { embeddingGuides } from '../../../src/content/embedding/words.ts';
import { proseRuns } from '../../../src/components/text/prose-runs.ts';

const { zh, en } = embeddingGuides;
const textsOf = (block: EmbeddingBlock): readonly string[] =>
  'text' in block ? [block.text] : 'points' in block ? block.points.map(({ text }) => text) : [];
const shape = (guide: typeof zh) =>
  guide.sections.map(({ id, blocks }) => [
    id,
    blocks.map((block) => [
      Object.keys(block),
      'points' in block ? block.points.map(({ addresses }) => addresses) : [],
      textsOf(block)
        .map((text) => proseRuns(text).flatMap((run) => (run.kind === 'text' ? [] : [run.text])))
        .map((runs) => runs.length),
    ]),
  ]);

test('both languages have the same sections with the same parts, codes and links', () => {
  expect(shape(en)).toEqual(shape(zh));
});

test('no figure is typed into the guide but those of names and licences', () => {
  for (const guide of [zh, en])
    for (const text of guide.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))) {
      const plain = proseRuns(text).flatMap((run) => (run.kind === 'text' ? [run.text] : []));
      expect(plain.join('').replaceAll(/CC BY 4\.0|GB\/T 7714/g, '')).not.toMatch(/\d/);
    }
});
