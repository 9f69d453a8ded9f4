import { max, ticks } from 'd3';
import type { AbroadClaim } from '../../datasets/published.ts';
import { periodYear } from '../../lib/periods/period-year.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { ground, gridY, wordsBelow, bandX } from '../../marks/axes.ts';
import { around } from '../../marks/drawn.ts';
import type { Panel } from '../../marks/drawing.ts';
import { freeLabels } from '../../marks/labels/free-labels.ts';
import { keepApart } from '../../marks/labels/end-labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { node } from '../../marks/node.ts';
import { symbols } from '../../marks/symbols.ts';
import { fontSize, lineHeight } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';
import type { Counted } from './pick.ts';
import { labelText } from './words-names.ts';
import type { Say } from './zh.ts';

/** A claim as a point: its value, or its lower bound. */
interface CountPoint {
  readonly claim: AbroadClaim;
  readonly year: number;
  readonly value: number;
  readonly series: string;
  readonly part: string | undefined;
}

const pointsOf = ({ whole, parts }: Counted, lang: Speech<Say>['lang']): CountPoint[] =>
  [whole, ...parts].flatMap(({ claims, series, area }) =>
    claims.flatMap((claim) => {
      const value = claim.figure?.value ?? claim.figure?.low;
      const part = area?.name[lang];
      return value === undefined
        ? []
        : [{ claim, year: claim.year, value, series: `${series.id}-${area?.id ?? ''}`, part }];
    }),
  );

const gap = 32;

/**
 * The years of a country as points. Where places stopped counting between two points no line joins them, and a note
 * says why.
 */
export function countedPanel(
  counted: Counted,
  {
    marked,
    width: full,
    beside,
  }: { readonly marked: number | undefined; readonly width: number; readonly beside: boolean },
  { lang, say }: Speech<Say>,
): Panel {
  const width = beside ? Math.round(full * 0.54) : full;
  const points = pointsOf(counted, lang);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const notes = notesOf(counted, beside ? full - width - gap : full, { lang, say });
  const tall = beside ? 236 : 220;
  const head = wrapText(counted.whole.claims[0]?.population[lang] ?? '', full / 13, lang);
  const top = 34 + head.length * lineHeight;
  const most = max(points, ({ value }) => value) ?? 1;
  const step = (width - 60) / (last - first + 1);
  return {
    height: beside ? Math.max(tall, top + notes.length * lineHeight) : tall + notes.length * lineHeight + 12,
    margin: {
      top,
      left: beside ? (lang === 'zh' ? 36 : 52) : 6,
      right: full - width + 6,
      bottom: beside ? 28 : 28 + notes.length * lineHeight + 12,
    },
    x: { domain: [first - 0.6, last + 0.6] },
    y: { domain: [0, most * 1.04] },
    marks: [
      words([{ text: head, x: 0, y: 14, style: 'value' }]),
      bandX(
        years.find((year) => year === marked),
        Math.max(12, step),
      ),
      gridY(
        { values: ticks(0, most, 3).slice(1), text: (tick) => (beside ? figureOf(tick, counted, lang) : '') },
        'beside',
      ),
      ground(),
      breakLines(counted),
      symbols(points, {
        ...{ x: ({ year }) => year, y: ({ value }) => value, r: 4 },
        symbol: ({ claim, part }) =>
          claim.figure?.bound === 'at_least' ? 'up' : part === undefined ? 'circle' : 'square',
        style: ({ claim }) => (claim.flag === 'derived' || isWeak(claim) ? 'hollow' : 'solid'),
        ...{ row: ({ claim }) => claim.id, series: ({ series }) => series },
      }),
      freeLabels(
        [...points].reverse().map(({ year, value, claim, part }) => ({
          ...{ x: year, y: value, style: part === undefined ? 'value tinted halo' : 'tinted halo' },
          text: (part === undefined ? '' : `${part} `) + labelText(claim, lang),
        })),
        { points: points.map(({ year, value }) => ({ x: year, y: value })) },
      ),
      wordsBelow({ values: keepApart([...years].reverse(), (year) => year * step, 34), text: String }),
      words(
        notes.map(({ text, style }, line) => ({
          ...{ text, style, x: beside ? width + gap : 0 },
          y: (beside ? top : tall + 4) + (line + 0.6) * lineHeight,
        })),
      ),
    ],
  };
}

const figureOf = (value: number, { whole }: Counted, lang: Speech<Say>['lang']): string =>
  labelText({ figure: { value, bound: 'exact', unit: whole.claims[0]?.figure?.unit ?? '' } }, lang);

/** A vertical line between the years between which places stopped counting. */
const breakLines = ({ breaks }: Counted) =>
  around(({ x, top, bottom, document }) =>
    breaks.flatMap(({ period }) => {
      if (period === undefined) return [];
      const at = (x(periodYear(period)) + x(periodYear(period.slice(-4)))) / 2;
      return [node(document, 'path', { class: 'dotted', d: `M${at},${top}V${bottom}` })];
    }),
  );

/** Why the points are not joined: the places that stopped counting, in the words of the gaps that record the breaks. */
function notesOf({ breaks }: Counted, room: number, { lang, say }: Speech<Say>) {
  const line = (text: string, style: string) =>
    wrapText(text, room / fontSize, lang).map((one) => ({ text: one, style }));
  return breaks.length === 0
    ? []
    : [...line(say.breaksHead, 'strong'), ...breaks.flatMap(({ note }) => (note ? line(note[lang], '') : []))];
}
