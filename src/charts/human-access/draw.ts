import type { RowOf } from '../../datasets/published.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { words } from '../../marks/labels/labels.ts';
import type { ChartText, Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { isWeak } from '../shared/tips.ts';
import { appsPanel, squares, waffle } from './draw-apps.ts';
import type { Item, List } from './draw-list.ts';
import { listPanel } from './draw-list.ts';
import type { HumanAccessPicked } from './pick.ts';
import { byLine, countText, faultFirms, figureOf, periodName } from './words-labels.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const hue = 'customers';
const gap = 28;

/**
 * A newspaper's test as squares, one per app; below it, in words, the other figures: firms named, a timing, one
 * hotline.
 */
export function draw(picked: HumanAccessPicked, text: ChartText, context: Context): SVGSVGElement {
  const { width } = context;
  const dialled = dialLists(picked, context);
  const panels = picked.apps ? [appsPanel(picked.apps, context)] : [];
  const lists = [...(dialled.length > 0 ? [dialled] : []), ...otherLists(picked, context).map((list) => [list])];
  if (panels.length + lists.length === 0) return drawEmpty(context, text.title);
  const rows = lists.map((row) => (width < narrowBelow ? row.map((list) => [list]) : [row]));
  let top = panels[0]?.height ?? 0;
  for (const row of rows.flat()) {
    const own = (width - gap * (row.length - 1)) / row.length;
    const placed = row.map((list, index): Panel => ({
      ...listPanel(list, own, context),
      left: index * (own + gap),
      width: own,
      top,
    }));
    panels.push(...placed);
    top += Math.max(...placed.map(({ height }) => height));
  }
  return figure(context, text.alt, hue, panels);
}

const itemOf = (claim: RowOf<'experience'>, text: readonly string[], context: Context): Item => ({
  row: claim.id,
  figure: figureOf(claim, context),
  text,
  weak: claim.figure !== undefined && isWeak(claim),
  known: claim.figure !== undefined,
});

/** One list per quarter of dial tests: the firms by fault, and the remark that nobody says how many were dialled. */
const dialLists = ({ dials }: HumanAccessPicked, context: Context): List[] =>
  dials.map(({ period, faults, gap: missing }) => ({
    heading: context.say.dialHead(periodName(period, context)),
    by: faults[0] ? publisherName(faults[0].publisher, context.lang) : '',
    series: 'dials',
    items: [
      ...faults.map((claim) => itemOf(claim, faultFirms(claim, context), context)),
      ...(missing
        ? [
            {
              ...{ row: missing.id, figure: missing.reason.name[context.lang], text: [context.say.dialled] },
              ...{ weak: false, known: false },
            },
          ]
        : []),
    ],
  }));

function otherLists({ timed, menu, anecdotes }: HumanAccessPicked, context: Context): List[] {
  const { lang, say } = context;
  const [first, story] = [timed[0], [...menu, ...anecdotes][0]];
  return [
    ...(first
      ? [
          {
            ...{ heading: say.headings.timed, by: byLine(first, context), series: 'timed' },
            items: timed.map((claim) => itemOf(claim, [claim.population[lang]], context)),
          },
        ]
      : []),
    ...(story
      ? [
          {
            heading: say.headings.anecdotes,
            by: say.anecdoteBy({
              publisher: publisherName(story.publisher, lang),
              period: periodName(story.period, context),
            }),
            series: 'told',
            items: [
              ...menu.map((claim) => itemOf(claim, [say.menu(claim.population[lang])], context)),
              ...anecdotes.map((claim) => itemOf(claim, [claim.population[lang]], context)),
            ],
          },
        ]
      : []),
  ];
}

/** Only the squares, with their number and how many apps led to no human. */
export function thumbnail({ apps }: HumanAccessPicked, text: ChartText, context: Context): SVGSVGElement {
  const { width, height = 168, say } = context;
  const drawn = apps && waffle(apps, { y: 26, width, pitch: width / 10 });
  if (!apps || !drawn || drawn.cells.length === 0) return drawEmpty(context, text.title);
  const said = say.thumbnail(figureOf(apps.tested, context), countText(apps, context));
  return figure(context, text.alt, hue, [
    {
      height,
      x: pixels,
      y: pixels,
      marks: [squares(drawn.cells), words([{ text: said, x: 1, y: drawn.bottom + 24, style: 'large tinted' }])],
    },
  ]);
}
