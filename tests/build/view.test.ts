import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import type { AnyChart, Rendering } from '../../src/charts/chart.ts';
import type { ChartInput } from '../../src/client/controls/chosen-figure.ts';
import { fillChips } from '../../src/client/figure/fill-chips.ts';
import { fillRanges, fillSources, fillTable, fillText } from '../../src/client/figure/fill-figure.ts';
import { fillTile } from '../../src/client/tiles/live-tile.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { servedFile } from '../helpers/served-file.ts';
import { prefixes } from '../helpers/site-documents.ts';

const folder = inject('site');

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A part of a built page as the document that script finds. */
function open(address: string, from: RegExp): Document {
  const [part = ''] = from.exec(readFileSync(servedFile(folder, address) ?? '', 'utf8')) ?? [];
  const { document } = parseHTML(`<!doctype html><html><body>${part}</body></html>`);
  vi.stubGlobal('document', document);
  return document;
}

/** What a browser fetches for a choice. Made by our own build. */
const inputOf = ({ id }: AnyChart) =>
  JSON.parse(readFileSync(path.join(folder, `charts/${id}.rows.json`), 'utf8')) as ChartInput;

const parts = [
  ...['.figure-title', '.figure-subtitle', '.figure-answer', '.figure-notes', '.how-to-read .figure-notes'],
  ...[
    '.figure-sources',
    '.embed-sources',
    '.caption',
    'thead',
    'tbody',
    '.chips',
    'output[data-of]',
    '[aria-valuetext]',
  ],
];

/** A part as it stands in a page, whatever the order of its attributes; without the blanks right inside it. */
const written = (part: Element): string => `${startOf(part)}${contentOf(part).trim()}`;

const contentOf = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (isElement(node) ? `${startOf(node)}${contentOf(node)}</>` : (node.textContent ?? '')))
    .join('');

function startOf({ localName, attributes }: Element): string {
  const own = [...attributes].map(({ name, value }) => `${name}="${value}"`);
  return `<${[localName, ...own.toSorted()].join(' ')}>`;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The parts of a figure, without the buttons that script adds to headings. */
function partsOf(host: Element): string[] {
  for (const button of host.querySelectorAll('thead button')) button.replaceWith(...button.childNodes);
  return [...host.querySelectorAll(parts.join())].map(written);
}

function fillAll(host: HTMLElement, rendering: Rendering, { sources }: ChartInput, lang: Lang): void {
  fillText(host, rendering.words, lang);
  fillTable(host, rendering.table, lang);
  fillSources(host, rendering.sources, sources, lang);
  fillChips(host, rendering.controls, {}, lang);
  fillRanges(host, rendering.controls);
}

/** The same chart with nothing to say, so that whatever stands in a figure after it was filled anew. */
const emptied = (rendering: Rendering): Rendering => ({
  ...rendering,
  words: { ...rendering.words, title: '', subtitle: '', answer: undefined, notes: [] },
  table: { caption: '', columns: [], rows: [] },
  sources: [],
});

describe.each(charts)('$id', (chart) => {
  test.each(prefixes)('is the same after the opening choice as it was built, in $lang', ({ lang, prefix }) => {
    const input = inputOf(chart);
    const rendering = chart.render(input.rows, lang);
    for (const page of [`/charts/${chart.id}/`, `/embed/${chart.id}/`]) {
      const host = open(prefix + page, /<chart-figure.*<\/chart-figure>/s).querySelector<HTMLElement>('chart-figure');
      if (!host) throw new Error(`${page} has no figure`);
      const built = partsOf(host);
      fillAll(host, emptied(rendering), input, lang);
      const empty = partsOf(host);
      expect(
        built.filter((part) => /^<h\d|<td|cited/.test(part) && empty.includes(part)),
        page,
      ).toEqual([]);
      fillAll(host, rendering, input, lang);
      expect(partsOf(host), page).toEqual(built);
    }
  });
});

test.each(prefixes)('so is a tile of the front page, in $lang', ({ lang, prefix }) => {
  const document = open(`${prefix}/`, /<chart-tiles.*<\/chart-tiles>/s);
  const tiles = [...document.querySelectorAll<HTMLElement>('.tile[data-chart]')];
  expect(tiles).toHaveLength(4);
  for (const tile of tiles) {
    const chart = charts.find(({ id }) => id === tile.dataset['chart']);
    const input = chart && inputOf(chart);
    const rendering = chart?.tile?.(input?.rows, lang);
    if (!input || !rendering) throw new Error('a tile without its chart');
    const markup = () => [...tile.querySelectorAll('.tile-answer, .tile-condition, .chip, .tile-drawing')].map(written);
    const built = markup();
    fillTile(tile, { ...rendering, answer: '', condition: '' }, input, lang);
    expect(markup()).not.toEqual(built);
    fillTile(tile, rendering, input, lang);
    expect(markup()).toEqual(built);
  }
});
