import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { drawnSnapshot } from '../../src/publish/figures/figure-snapshots.ts';
import { figureRecord } from '../../src/publish/figures/figure-record.ts';
import { composePicture, makePicture } from '../../src/publish/pictures/make-picture.ts';
import { pictureFormats } from '../../src/publish/pictures/picture-formats.ts';
import { languages } from '../../src/i18n/lang.ts';
import { pick } from '../helpers/depth.ts';
import { parseXml } from '../helpers/parse-xml.ts';
import { canBeCut, posterKind, wordsIn } from '../helpers/poster-kind.ts';
import { readPdf, squeezed } from '../helpers/read-pdf.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const { published } = presentData();
const revisions = readHistory('data');
const records = charts.flatMap((chart) => languages.map((lang) => figureRecord(chart, lang, published, revisions)));
const site = 'http://localhost:4321';

const prefixOf = (lang: string): string => (lang === 'zh' ? '' : `${lang}/`);
const read = (file: string): Buffer => readFileSync(path.join(folder, file));

interface Image {
  readonly width: number;
  readonly height: number;
  /** Share of pixels that are not of the most frequent colour. */
  readonly inked: number;
  /** Red, green, blue, opacity of the lower left corner, so many pixels wide and high. */
  readonly corner: (side: number) => Uint8ClampedArray;
}

/** A PNG with a palette, decoded. */
function imageOf(file: string): Image {
  const { width, height, data, palette = [] } = decode(read(file));
  const counts = new Uint32Array(256);
  for (const index of data) counts[index] = (counts[index] ?? 0) + 1;
  const corner = (side: number): Uint8ClampedArray => {
    const pixels = new Uint8ClampedArray(side * side * 4);
    for (let at = 0; at < side * side; at++) {
      const from = (height - side + Math.floor(at / side)) * width + (at % side);
      const [red = 0, green = 0, blue = 0] = palette[data[from] ?? 0] ?? [];
      pixels.set([red, green, blue, 255], at * 4);
    }
    return pixels;
  };
  return { width, height, inked: 1 - Math.max(...counts) / (width * height), corner };
}

/** Every chart in both languages in a long run, else every fourth one, in one language in turn. */
const judged = pick(
  records.map((record) => ({ name: `${record.chart} in ${record.lang}`, record })),
  (_, index) => index % 16 === 0 || index % 16 === 9,
);

describe.each(judged)('pictures of $name', ({ record }) => {
  const { chart, lang, version, words } = record;
  const at = (format: string): string => `${prefixOf(lang)}charts/${chart}.${format}`;
  const page = `localhost:4321/${prefixOf(lang)}charts/${chart}/`;

  test('are the same bytes at the address of their version', () => {
    for (const format of pictureFormats) {
      const kept = read(`${prefixOf(lang)}charts/v/${version}/${chart}.${format}`);
      expect(kept.equals(read(at(format))), format).toBe(true);
    }
  });

  test.each([
    { format: 'social.png', width: 1200, height: 628, most: 300_000 },
    { format: 'square.png', width: 1080, height: 1080, most: 500_000 },
    { format: 'card.png', width: 1080, height: 1440, most: 500_000 },
    { format: 'png', width: 1360, height: null, most: 1_000_000 },
  ])('$format has its size and something on it', ({ format, width, height, most }) => {
    const image = imageOf(at(format));
    expect(image.width).toBe(width);
    if (height === null) expect(image.height).toBeGreaterThan(600);
    else expect(image.height).toBe(height);
    expect(image.inked).toBeGreaterThan(0.03);
    expect(read(at(format)).length).toBeLessThanOrEqual(most);
    if (format !== 'card.png') return;
    const code = jsQR(image.corner(640), 640, 640);
    expect(code?.data).toBe(`${site}/${prefixOf(lang)}embed/${chart}/${version}/`);
  });

  test('svg stands alone: words, address and version inside, nothing to be fetched or resolved', () => {
    const markup = read(at('svg')).toString();
    const text = (parseXml(markup).documentElement?.textContent ?? '').replaceAll(/\s/g, '');
    for (const wanted of [words.title, words.subtitle, ...words.notes, words.alt, page, version])
      expect(text).toContain(wanted.replaceAll(/\s/g, ''));
    expect(markup).not.toMatch(/var\(|@import|url\(|<image|<script|\son\w+=/);
    // Inside a page of others its rules reach itself alone, and none of its names is one of theirs.
    expect(markup.match(/class="[^"]*"/g)).toEqual(['class="kefu-figure"']);
    expect([...markup.matchAll(/(?:^|\}|<style>)\s*([^{}<]+)\{/gm)].map(([, selector]) => selector)).toSatisfy(
      (found: string[]) => found.length > 0 && found.every((selector) => selector.startsWith('.kefu-figure ')),
    );
    expect(markup).not.toMatch(/\sid=/);
    expect([...markup.matchAll(/https?:\/\/[^"'<\s]+/g)].map(([address]) => address)).toSatisfy((found: string[]) =>
      found.every((address) => address.startsWith('http://www.w3.org/') || address.startsWith(site)),
    );
  });

  test('outlined.svg has no text that would need a font', () => {
    const markup = read(at('outlined.svg')).toString();
    const root = parseXml(markup).documentElement;
    const defined = new Set([...markup.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...markup.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id);
    expect(root?.getElementsByTagName('text').length).toBe(0);
    expect(markup).not.toContain('font-family');
    expect([...defined].filter((id) => !/^kefu\d/.test(id ?? ''))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(Buffer.byteLength(markup)).toBeLessThan(1_000_000);
  });

  test('pdf is one page of vectors with its text as text, in faces that it brings', async () => {
    const bytes = read(at('pdf'));
    const raw = bytes.toString('latin1');
    const sheets = await readPdf(bytes);
    expect(sheets).toHaveLength(1);
    const text = squeezed(sheets[0]?.runs.map((run) => run.text).join('') ?? '');
    for (const wanted of [words.title, words.subtitle, ...words.notes, page, version])
      expect(text).toContain(squeezed(wanted));
    expect(raw).toContain('/FontFile2');
    expect(raw).not.toMatch(/\/Subtype \/(?:Image|Type1|Type3)\b/);
    expect(sheets[0]?.width).toBeCloseTo(595.28, 1);
  });
});

describe.each(languages)('small pictures in %s', (lang) => {
  /** Every chart in a long run, else a quarter of them in each language. */
  const own = pick(
    records.filter((record) => record.lang === lang),
    (_, index) => index % 4 === 2 * languages.indexOf(lang),
  );
  /** Files are made again of every chart in a long run, else of every third. */
  const remade = pick(own, (_, index) => index % 3 === 0);
  const addresses = ({ chart, version }: { readonly chart: string; readonly version: string }) => ({
    page: `${site}/${prefixOf(lang)}charts/${chart}/`,
    frozen: `${site}/${prefixOf(lang)}embed/${chart}/${version}/`,
  });

  test.each(['social.png', 'square.png', 'card.png'] as const)(
    '%s shows the drawing, whole or a part',
    async (format) => {
      const tally = { whole: 0, part: 0, words: 0 };
      const wrong: string[] = [];
      for (const record of own) {
        const at = addresses(record);
        const scene = composePicture(drawnSnapshot(record), format, at);
        // The file is made of this scene.
        const file = read(`${prefixOf(lang)}charts/${record.chart}.${format}`);
        if (remade.includes(record))
          expect(file.equals(await makePicture(drawnSnapshot(record), format, at)), record.chart).toBe(true);
        const kind = posterKind(record, scene);
        tally[kind]++;
        const saysPart = wordsIn(scene).includes(lang === 'zh' ? '这是图的上部' : 'Theupperpart');
        if (saysPart !== (kind === 'part')) wrong.push(`${record.chart} is ${kind} and says otherwise`);
        if (kind === 'words' && canBeCut(record)) wrong.push(`${record.chart} could show a part`);
      }
      expect(wrong, JSON.stringify(tally)).toEqual([]);
      expect(tally.whole + tally.part + tally.words).toBe(own.length);
    },
  );
});

test('all pictures together are small enough to be published anywhere', () => {
  const sizes = siteFiles(folder)
    .filter((file) => /^(en\/)?charts\/.*\.(png|pdf|svg)$/.test(file))
    .map((file) => read(file).length);
  expect(sizes.length).toBeGreaterThan(records.length * pictureFormats.length);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000_000);
});
