import { describe, expect, test } from 'vitest';
import { charts } from '../../../../src/charts/all-charts.ts';
import { readHistory } from '../../../../src/history/read-history.ts';
import type { FigureRecord } from '../../../../src/publish/figures/figure-record.ts';
import { drawnSnapshot } from '../../../../src/publish/figures/figure-snapshots.ts';
import { figureRecord } from '../../../../src/publish/figures/figure-record.ts';
import { face } from '../../../../src/publish/pictures/faces.ts';
import { composePicture, renderPicture } from '../../../../src/publish/pictures/make-picture.ts';
import { outlinedSvg } from '../../../../src/publish/pictures/write/svg.ts';
import type { PictureFormat } from '../../../../src/publish/pictures/picture-formats.ts';
import { pictureFormats } from '../../../../src/publish/pictures/picture-formats.ts';
import { languages } from '../../../../src/i18n/lang.ts';
import { pictureWords } from '../../../../src/i18n/reuse/picture-words.ts';
import { long, pick } from '../../../helpers/depth.ts';
import { canBeCut, posterKind, rowsIn, wordsIn as said } from '../../../helpers/poster-kind.ts';
import { textBoxes } from '../../../helpers/text-boxes.ts';
import { presentData } from '../../../helpers/present-data.ts';

const { published } = presentData();
const revisions = readHistory('data');
/** Every other chart, in one language in turn; in a long run every one in both. */
const records = pick(
  charts.flatMap((chart, index) =>
    languages.map((lang, at) => ({ chart, lang, even: index % 2 === 0 && ((index >> 1) + at) % 2 === 0 })),
  ),
  ({ even }) => even,
).map(({ chart, lang }) => figureRecord(chart, lang, published, revisions));
const addressesOf = (chart: string, version: string) => ({
  page: `https://kefu.example/charts/${chart}/`,
  frozen: `https://kefu.example/embed/${chart}/${version}/`,
});
const shapes: readonly PictureFormat[] = ['png', 'social.png', 'square.png', 'card.png'];
const pictures = records.flatMap((record) =>
  shapes.map((format) => ({
    name: `${record.chart}.${record.lang}.${format}`,
    record,
    format,
    scene: composePicture(drawnSnapshot(record), format, addressesOf(record.chart, record.version)),
  })),
);

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

describe('a picture', () => {
  test('there are pictures to judge', () => {
    expect(pictures).toHaveLength(records.length * shapes.length);
    expect(records.length).toBeGreaterThanOrEqual(long ? charts.length * languages.length : charts.length / 2);
  });

  test('says the finding, the measure, the source, its grade, the address, the day and the version', () => {
    for (const { name, record, scene } of pictures) {
      const text = said(scene);
      const { words, sources, chart, version, date } = record;
      const [first] = sources;
      if (!first || date === null) throw new Error(`${name} has no source or no day`);
      for (const wanted of [words.title, words.subtitle, first.publisher, `kefu.example/charts/${chart}/`, version])
        expect(text, name).toContain(squeezed(wanted));
      expect(text, name).toMatch(new RegExp(`[（(]${first.grade}[）)]`));
      expect(text, name).toContain(date.slice(0, 4));
      expect(scene.description, name).toBe(words.alt);
    }
  });

  test('of an article has every note; a smaller one has the first whole and says how many are on the page', () => {
    for (const { name, record, format, scene } of pictures) {
      const text = said(scene);
      expect(text, name).toContain(squeezed(record.words.notes[0] ?? ''));
      const left = record.words.notes.filter((note) => !text.includes(squeezed(note))).length;
      if (format === 'png') expect(left, name).toBe(0);
      const pointer = record.lang === 'zh' ? /(\d+)条说明见网页/ : /(\d+)(?:more)?notes?onthepage/;
      expect(Number(pointer.exec(text)?.[1] ?? 0), name).toBe(left);
    }
  });

  test('cuts no text and puts none over another', () => {
    for (const { name, format, scene } of pictures) {
      const all = textBoxes(scene.nodes, scene.lang);
      for (const { text, corners } of all) {
        for (const [x, y] of corners) {
          const inside = x >= 0 && x <= scene.width && y >= 0 && y <= scene.height;
          expect(inside, `${name}: “${text}” at ${x},${y} of ${scene.width}×${scene.height}`).toBe(true);
        }
      }
      if (format === 'png') continue;
      // What stands in the poster itself; the drawing's own labels are the golden tests' matter.
      const own = scene.nodes.map((node) => textBoxes([node], scene.lang)).filter((part) => part.length > 0);
      const spans = own.map((part) => ({
        left: Math.min(...part.map(({ corners: [start] }) => start?.[0] ?? 0)),
        right: Math.max(...part.map(({ corners: [, end] }) => end?.[0] ?? 0)),
        top: Math.min(...part.map(({ corners: [start] }) => start?.[1] ?? 0)),
        bottom: Math.max(...part.map(({ corners: [, end] }) => end?.[1] ?? 0)),
      }));
      const crossing = spans.filter((one, index) =>
        spans.some(
          (other, at) =>
            at < index &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        ),
      );
      expect(crossing, name).toEqual([]);
    }
  });

  test('has no text that is too small to read', () => {
    for (const { name, format, scene } of pictures) {
      const sizes = textBoxes(scene.nodes, scene.lang).map(({ size }) => size);
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(format === 'png' ? 12 : 10);
    }
  });

  test('shows the drawing whole in every article, and in a small picture wherever it or a part of it can stand', () => {
    for (const { name, record, format, scene } of pictures) {
      const kind = posterKind(record, scene);
      if (format === 'png') expect(kind, name).toBe('whole');
      else if (kind === 'words') expect(canBeCut(record), name).toBe(false);
    }
  });

  test('of a part says so and where the whole is, once; of a whole drawing says nothing of the kind', () => {
    for (const { name, record, scene } of pictures) {
      const { lang, chart } = record;
      const pointer = squeezed(pictureWords[lang].wholeOfPart) + `kefu.example/charts/${chart}/`;
      const plain = squeezed(pictureWords[lang].upperPart).replace(/[.。]$/, '');
      const wanted = posterKind(record, scene) === 'part' ? 2 : 1;
      expect(said(scene).split(pointer), name).toHaveLength(wanted);
      expect(said(scene).split(plain), name).toHaveLength(wanted);
    }
  });

  test('counts the rows of a part only where each is on one side of the cut', () => {
    const counts = pictures.flatMap(({ name, record, scene }) => {
      const found = (record.lang === 'zh' ? /数据表(\d+)行中的(\d+)行/ : /(\d+)of(\d+)tablerows/).exec(said(scene));
      return found ? [{ name, record, scene, numbers: found.slice(1).map(Number) }] : [];
    });
    expect(counts.length).toBeGreaterThan(0);
    for (const { name, record, scene, numbers } of counts) {
      const shown = rowsIn(scene, record.lang).size;
      expect(
        numbers.sort((a, b) => a - b),
        name,
      ).toEqual([shown, record.table.rows.length]);
      expect(shown, name).toBeGreaterThan(0);
      expect(shown, name).toBeLessThan(record.table.rows.length);
    }
  });

  test('of a part has words large enough to be read where pictures are passed by', () => {
    for (const { name, record, scene } of pictures) {
      if (posterKind(record, scene) !== 'part') continue;
      expect(Math.min(...textBoxes(scene.nodes, scene.lang).map(({ size }) => size)), name).toBeGreaterThanOrEqual(12);
    }
  });

  test('is made of glyphs that the face has', { timeout: 60_000 }, () => {
    for (const { name, scene } of pictures.filter(({ format }) => format === 'png'))
      expect(outlinedSvg(scene), name).not.toMatch(/#g\d+-0"/);
  });

  test('is the same, byte for byte, each time it is made', { timeout: 60_000 }, async () => {
    const [record] = records;
    if (!record) throw new Error('no record');
    for (const format of pictureFormats) {
      const scene = composePicture(drawnSnapshot(record), format, addressesOf(record.chart, record.version));
      const [once, twice] = [
        await renderPicture(scene, format, record.date),
        await renderPicture(scene, format, record.date),
      ];
      expect(Buffer.from(once).equals(Buffer.from(twice)), format).toBe(true);
    }
  });
});

describe('a drawing that can neither be read whole nor be cut', () => {
  const [record] = records;
  if (!record) throw new Error('no record');
  const tall = `<svg class="chart" width="304" height="9000"><g class="people"><text x="1" y="12">字</text><g data-row="a"><path class="line" d="M0,0L300,9000"/></g></g></svg>`;

  test('is left to the page: the picture is of words and says where the whole is', () => {
    const uncut = { ...record, drawings: { narrow: tall, wide: tall } };
    expect(canBeCut(uncut)).toBe(false);
    for (const format of ['social.png', 'square.png', 'card.png'] as const) {
      const scene = composePicture(drawnSnapshot(uncut), format, addressesOf(record.chart, record.version));
      expect(posterKind(uncut, scene)).toBe('words');
      expect(said(scene)).toContain(squeezed(pictureWords[record.lang].wholeChart));
      const sizes = textBoxes(scene.nodes, scene.lang).map(({ size }) => size);
      expect(Math.min(...sizes), 'notes and sources').toBeGreaterThanOrEqual(16);
    }
  });
});

describe('a first note', () => {
  const [record] = records;
  if (!record) throw new Error('no record');
  const noted = (times: number) => ({ ...record.words, notes: [`${'注'.repeat(times)}止`, ...record.words.notes] });
  const poster = (times: number, format: PictureFormat) =>
    composePicture(
      drawnSnapshot({ ...record, words: noted(times) }),
      format,
      addressesOf(record.chart, record.version),
    );

  test('takes the room of the drawing rather than being cut', () => {
    for (const format of ['social.png', 'square.png', 'card.png'] as const)
      for (const times of [60, 200]) expect(said(poster(times, format))).toContain(`${'注'.repeat(times)}止`);
  });

  test('that no picture has room for is an error that names the chart', () => {
    expect(() => poster(2000, 'social.png')).toThrow(`chart "${record.chart}" (${record.lang}) is too long`);
  });
});

describe('a character that the bundled face lacks', () => {
  const [record] = records;
  if (!record) throw new Error('no record');
  const rare = '\u{20bb7}';

  test('stops the picture, wherever it stands, and says which chart and how to go on', () => {
    expect(face(400).hasGlyphForCodePoint(rare.codePointAt(0) ?? 0)).toBe(false);
    const places = [
      { ...record, words: { ...record.words, title: `${record.words.title}${rare}` } },
      { ...record, sources: record.sources.map((source) => ({ ...source, publisher: `${rare}报` })) },
      {
        ...record,
        drawings: { narrow: record.drawings.narrow, wide: record.drawings.wide.replace('</text>', `${rare}</text>`) },
      },
    ];
    for (const place of places) {
      const make = () => composePicture(drawnSnapshot(place), 'png', addressesOf(record.chart, record.version));
      expect(make).toThrow(`chart "${record.chart}" (${record.lang})`);
      expect(make).toThrow('U+20BB7');
      expect(make).toThrow(`npm run fonts -- ${rare}`);
    }
  });
});

describe('a picture of a chart that was withdrawn', () => {
  const reasons = {
    zh: '图里把口径不同的数字放在一起比较：一家数的是工单，一家数的是人次，无法换算；两家都没有说明怎样去掉重复的。',
    en: 'The chart compared figures that count differently, one in tickets and one in persons; neither can be turned into the other, and neither source says how it leaves out what was counted twice. ',
  } as const;
  const instead = { id: 'seats', name: '坐席 Seats', address: 'https://kefu.example/charts/seats/' };
  const notice = (record: FigureRecord, format: PictureFormat, times = 2) =>
    composePicture(drawnSnapshot(record), format, addressesOf(record.chart, record.version), {
      ...{ date: '2027-01-06', reason: reasons[record.lang].repeat(times), instead },
    });

  test('is as large as the last one, and says which, when, why, what else and where, whole and apart', () => {
    for (const { name, record, format, scene: last } of pictures) {
      const scene = notice(record, format);
      expect([scene.width, scene.height], name).toEqual([last.width, last.height]);
      const text = said(scene);
      const { chart, lang, version } = record;
      const day = lang === 'zh' ? '2027年1月6日' : '6 January 2027';
      const page = `kefu.example/charts/${chart}/`;
      for (const wanted of [record.name, day, reasons[lang].repeat(2), instead.name, page, version])
        expect(text, name).toContain(squeezed(wanted));
      expect(text, name).not.toContain(squeezed(record.words.title));
      const [head = [], foot = []] = scene.nodes.map((node) =>
        textBoxes([node], lang).flatMap(({ corners }) => corners),
      );
      for (const [x, y] of [...head, ...foot])
        expect(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height, name).toBe(true);
      expect(Math.max(...head.map(([, y]) => y)), name).toBeLessThan(Math.min(...foot.map(([, y]) => y)));
      const sizes = textBoxes(scene.nodes, lang).map(({ size }) => size);
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(format === 'png' ? 12 : 10);
    }
  });

  test('is not made with a reason that has no room', () => {
    const [record] = records;
    if (!record) throw new Error('no record');
    expect(() => notice(record, 'social.png', 40)).toThrow(/too long.*withdrawn-charts\.json/);
  });
});
