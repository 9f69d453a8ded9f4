import { least, max } from 'd3';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridX, groundX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rects } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import { lineHeight, sizeOf, widthOf } from '../../marks/text-size.ts';
import type { RowOf } from '../../datasets/published.ts';
import type { Speech, ChartText } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { isArticleOnly, shareOf } from './pick.ts';
import { answerLabel, ordered, panelHeads, roundedShare } from './words.ts';
import type { Say } from './zh.ts';
import { narrowBelow } from '../../marks/draw-context.ts';

type Context = DrawContext & Speech<Say>;
type Answer = Row<RowOf<'experience'>>;

/** What applies to a whole panel: its scale, and the explanations that stand only in the first panel. */
interface Setting {
  readonly wide: boolean;
  /** Width of the names. */
  readonly room: number;
  readonly most: number;
  /** The bar whose ring has the explanation of rings beside it: the shortest ringed bar, where there is room. */
  readonly explained: RowOf<'experience'> | undefined;
  /** Whether the line at 50% has its label in this panel. */
  readonly first: boolean;
}

/** The detail below a name, for figures of an article, as they come from several surveys. */
const detailOf = (claim: RowOf<'experience'>, { lang }: Context): string | undefined =>
  isArticleOnly(claim) ? claim.survey.name[lang] : undefined;

/** Whether a figure is drawn with a ring: only reposts carry it. */
const ringed = (claim: RowOf<'experience'>): boolean =>
  claim.figure !== undefined && !isArticleOnly(claim) && isWeak(claim);

/** One survey with its answers as bars, whose thickness depends on the kind of the survey. */
function surveyPanel(panel: GripesPanel, { sort }: GripesPicked, setting: Setting, context: Context): Panel {
  const { lang, say, width } = context;
  const { wide, room, most, explained, first } = setting;
  const heads = panelHeads(panel, context).map((text, at) =>
    wrapText(text, width / sizeOf(at === 0 ? 'value' : ''), lang),
  );
  const head = heads.flat().length * lineHeight + (first && wide ? 14 : 0);
  const bar = panel.kind === 'gripes' ? 16 : 8;
  const top = first ? 2 : 18;
  const layout = layOutRows(ordered(panel, sort, context), {
    ...{ lang, room, beside: wide, gap: wide ? 8 : 9, top: top + head + 12 },
    name: ({ metric }) => answerLabel(metric, context),
    detail: (claim) => detailOf(claim, context),
    mark: bar + (wide ? 0 : 6),
  });
  const known = layout.rows.filter(({ datum }) => datum.figure);
  const at = { row: ({ datum }: Answer) => datum.id, series: () => panel.survey.id };
  const end = { x: ({ datum }: Answer) => shareOf(datum) ?? 0, y: ({ middle }: Answer) => middle, ...at };
  // The title names the most frequent reason of a survey.
  const isTop = ({ datum }: Answer) => panel.kind === 'gripes' && datum === panel.shares[0];
  return {
    height: layout.bottom + 8,
    margin: { left: wide ? room + 12 : 0, right: 52, top: top + head + 6, bottom: 2 },
    x: { domain: [0, most] },
    y: pixels,
    marks: [
      words([
        { text: heads[0] ?? [], x: 0, y: top + 13, style: 'value' },
        { text: heads[1] ?? [], x: 0, y: top + 13 + (heads[0] ?? []).length * lineHeight, style: 'muted' },
      ]),
      // On a phone the label would run through the names.
      wide ? gridX({ values: [50], text: () => (first ? say.half : '') }, 'top', 5) : null,
      rects(known, {
        ...at,
        x1: 0,
        x2: end.x,
        y1: ({ middle }) => middle - bar / 2 + (wide ? 0 : 2),
        y2: ({ middle }) => middle + bar / 2 + (wide ? 0 : 2),
        style: ({ datum }) => (isArticleOnly(datum) ? 'hollow' : 'solid'),
      }),
      dots(
        known.filter(({ datum }) => ringed(datum)),
        { ...end, y: ({ middle }) => middle + (wide ? 0 : 2), r: 3.5, style: 'hollow' },
      ),
      labels(layout.rows, {
        ...end,
        text: ({ datum }) => roundedShare(datum, context),
        style: (row) => (row.datum.figure ? `${isTop(row) ? 'finding' : 'value'} tinted halo` : 'muted halo'),
        ...{ dx: 9, dy: wide ? 0 : 2, align: 'middle' },
      }),
      labels(
        known.filter(({ datum }) => datum === explained),
        { ...end, text: () => say.ring, dx: 46, dy: wide ? 0 : 2, align: 'middle', style: 'muted halo' },
      ),
      // Names belong to the marks of their bars, and move with them.
      words(
        layout.rows.flatMap((row) =>
          rowWords({ ...layout, rows: [row] }, { style: () => 'name halo' }).map((word) => ({
            ...word,
            row: row.datum.id,
          })),
        ),
      ),
      wide ? groundX() : null,
    ],
  };
}

const hue = 'customers';

/**
 * One panel per survey, with sorted bars on one scale from zero; the bars of gripes are twice as thick as those of
 * other answers.
 */
export function draw(picked: GripesPicked, text: ChartText, context: Context): SVGSVGElement {
  const { panels } = picked;
  if (panels.length === 0) return drawEmpty(context, text.title);
  const shares = panels.flatMap((panel) => panel.shares);
  const names = [
    ...shares.map(({ metric }) => widthOf(answerLabel(metric, context), 'name')),
    ...shares.map((claim) => widthOf(detailOf(claim, context) ?? '')),
  ];
  const wide = context.width >= narrowBelow;
  const setting = {
    wide,
    room: wide ? Math.min(max(names) ?? 0, context.width / 3 - 12) : context.width,
    most: Math.max(50, max(shares, shareOf) ?? 0),
    explained: least(shares.filter(ringed), shareOf),
  };
  return figure(
    context,
    text.alt,
    hue,
    panels.map((panel, at) => surveyPanel(panel, picked, { ...setting, first: at === 0 }, context)),
  );
}

/** Five reasons of the first survey: three of them named, the most frequent with its share. */
export function thumbnail({ panels }: GripesPicked, text: ChartText, context: Context): SVGSVGElement {
  const { width, height = 168 } = context;
  const answers = (panels[0]?.shares ?? []).filter(({ figure: found }) => found).slice(0, 5);
  const most = max(answers, shareOf) ?? 0;
  if (most === 0) return drawEmpty(context, text.title);
  const step = (height - 24) / 5;
  const right = widthOf('100%', 'finding') + 8;
  const middle = (claim: RowOf<'experience'>) => 12 + (answers.indexOf(claim) + 0.5) * step;
  const length = (claim: RowOf<'experience'>) => ((shareOf(claim) ?? 0) / most) * (width - right);
  return figure(context, text.alt, hue, [
    {
      height,
      x: pixels,
      y: pixels,
      marks: [
        rects(answers, {
          x1: 0,
          x2: length,
          y1: (claim) => middle(claim) - step / 3,
          y2: (claim) => middle(claim) + step / 3,
          style: 'deep',
        }),
        labels(answers.slice(0, 3), {
          x: 8,
          y: middle,
          text: ({ metric }) => answerLabel(metric, context),
          ...{ align: 'middle', style: 'strong inside' },
        }),
        labels(answers.slice(0, 1), {
          x: length,
          y: middle,
          text: (claim) => roundedShare(claim, context),
          ...{ dx: 8, align: 'middle', style: 'finding tinted' },
        }),
      ],
    },
  ]);
}
