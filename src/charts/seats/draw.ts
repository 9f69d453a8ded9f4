import { groundX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { keyLine, labels, words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { Bar } from './draw-bars.ts';
import { barMarks } from './draw-bars.ts';
import type { SeatGap, SeatGroup, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint, surveyed } from './pick.ts';
import { gapYears, publisherOf } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A line of the drawing: the heading of a group, one of two contradicting figures, another figure, a gap. */
interface Line {
  readonly kind: 'head' | 'pair' | 'figure' | 'gap';
  readonly name: string;
  readonly detail?: string;
  readonly row?: SeatPoint | SeatGap;
}

const heights = { head: 0, pair: 30, figure: 10, gap: 10 } as const;
const nameStyles = { head: 'value', pair: 'value', figure: '', gap: 'muted' } as const;

/** One bar per figure on one scale: two contradicting figures first and large, the rest small and by definition. */
export function draw(picked: SeatsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { groups, points, contradiction } = picked;
  if (groups.length === 0) return drawEmpty(context, text.title);
  const { lang, say, width } = context;
  const wide = width >= narrowBelow;
  const left = wide ? 196 : 0;
  const key = keyLine(points.some(({ weak }) => weak) ? [{ symbol: 'circle', style: 'hollow', text: say.weak }] : [], {
    ...{ x: 0, y: 14, room: width },
  });
  const layout = layOutRows(linesOf(picked, context), {
    ...{ lang, beside: wide, gap: wide ? 8 : 7, room: wide ? left - 14 : width, top: key.lines * 26 },
    name: ({ name }) => name,
    detail: ({ detail }) => detail,
    mark: ({ kind }) => heights[kind] + (wide || kind === 'head' ? 0 : 5),
    before: ({ kind }, previous) => (kind === 'head' && previous ? 14 : 0),
  });
  const placed = layout.rows.flatMap(({ datum, middle }) => (datum.row ? [{ ...datum, row: datum.row, middle }] : []));
  const bars = placed.flatMap(({ kind, row, middle }): Bar[] => {
    if (!isPoint(row)) return [];
    return [{ point: row, y: middle, height: heights[kind], value: kind === 'pair' ? 'finding tinted' : 'tinted' }];
  });
  const gaps = placed.flatMap(({ row, middle }) => (isPoint(row) ? [] : [{ ...row, middle }]));
  return figure(context, text.alt, 'people', [
    {
      height: layout.bottom + 6,
      margin: { top: key.lines * 26, bottom: 0 },
      x: pixels,
      y: pixels,
      marks: [
        key.mark,
        wide ? groundX(left) : null,
        words(rowWords(layout, { style: ({ kind }) => `${nameStyles[kind]} halo`.trim() })),
        ...barMarks(bars, { left, width, held: contradiction, ratio: 'finding' }, context),
        labels(gaps, {
          ...{ x: left, y: ({ middle }) => middle, dx: wide ? 8 : 0, align: 'middle', style: 'muted' },
          text: ({ gap }) => gap.reason.name[lang],
          row: ({ gap }) => gap.id,
        }),
      ],
    },
  ]);
}

function linesOf({ pair, rest }: SeatsPicked, context: Context): Line[] {
  const { lang, say } = context;
  return [
    ...pair.map((point): Line => ({
      kind: 'pair',
      name: say.saidFor(publisherOf(point, lang), String(point.year)),
      detail: point.claim.population[lang],
      row: point,
    })),
    ...rest.flatMap((group) => [
      { kind: 'head' as const, name: headOf(group, pair, context) },
      ...group.rows.map((row): Line => {
        if (!isPoint(row)) return { kind: 'gap', name: gapYears(row, lang), row };
        // For a survey's own centres, which centres they are matters more than the publisher.
        const who = group.metric.id === surveyed ? row.claim.population[lang] : publisherOf(row, lang);
        return { kind: 'figure', name: say.label(String(row.year), who), row };
      }),
    ]),
  ];
}

function headOf({ metric }: SeatGroup, pair: readonly SeatPoint[], { lang, say }: Context): string {
  const { seats, people, others } = say.heading;
  if (pair.some(({ claim }) => claim.metric.id === metric.id)) return others(metric.name[lang]);
  return metric.id.startsWith('workforce') ? people(metric.name[lang]) : seats(metric.name[lang]);
}

/** The two contradicting figures; without any, the first figures. */
export function thumbnail(picked: SeatsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { pair, points, contradiction } = picked;
  const { lang, say, width, height = 168 } = context;
  const shown = pair.length > 0 ? pair : points.slice(0, 2);
  if (shown.length === 0) return drawEmpty(context, text.title);
  const layout = layOutRows(shown, {
    ...{ lang, room: width, beside: false, gap: 22, top: 16 },
    name: (point) => say.saidFor(publisherOf(point, lang), String(point.year)),
    mark: 40,
  });
  const bars = layout.rows.map(({ datum, middle }): Bar => ({
    ...{ point: datum, y: middle + 3, height: 34, value: 'large tinted' },
  }));
  return figure(context, text.alt, 'people', [
    {
      ...{ height, x: pixels, y: pixels },
      marks: [
        words(rowWords(layout)),
        ...barMarks(bars, { left: 0, width, held: contradiction, ratio: 'large' }, context),
      ],
    },
  ]);
}
