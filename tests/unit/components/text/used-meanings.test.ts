import { expect, test } from 'vitest';
import { usedMeanings } from '../../../../src/components/text/used-meanings.ts';

const meaning = (id: string): string =>
  `<div class="term-meaning" id="term-${id}" popover> <p><strong>${id}</strong></p> <p>What it is.</p> </div>`;
const list = (...ids: readonly string[]): string =>
  `<section class="term-meanings"> <h2>Terms</h2> ${ids.map(meaning).join('')} </section>`;
const button = '<button type="button" class="term" popovertarget="term-median">median</button>';

test('only terms that a button of the page explains are left', () => {
  expect(usedMeanings(`<p>${button}</p>${list('median', 'mean-pay')}<p>end</p>`)).toBe(
    `<p>${button}</p>${list('median')}<p>end</p>`,
  );
});

test('a page that explains none has no list, and one without a list is as it was', () => {
  expect(usedMeanings(`<p>text</p>${list('median')}<p>end</p>`)).toBe('<p>text</p><p>end</p>');
  expect(usedMeanings(`<p>${button}</p>`)).toBe(`<p>${button}</p>`);
});
