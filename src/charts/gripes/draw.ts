import { least, max } from 'd3';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import { labels } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/type.ts';
import type { RowOf } from '../../datasets/published.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';
import { detailOf, ringed, surveyPanel } from './draw-survey.ts';
import { answerLabel, roundedShare } from './words-labels.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const hue = 'customers';

/** Sorted bars on one scale from zero, a panel a survey; reasons for annoyance are twice as thick as other answers. */
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

/** Five reasons of the first survey, the first three by name, the greatest with its share. */
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
