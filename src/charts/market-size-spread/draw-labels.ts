import { formatFigure } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Box } from '../../marks/by-hand/hatch.ts';
import type { LabelLine, LabelPlace, Obstacle } from '../../marks/by-hand/place-label.ts';
import { boxesAlong, choosePlace, drawLabel, labelSize, placesAround } from '../../marks/by-hand/place-label.ts';
import { fontSize, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { Layout, Spot } from './draw-layout.ts';
import type { MarketSizeSpreadPicked, SizePoint, Spread } from './pick.ts';
import { ratioText } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const isNarrow = ({ width }: Context): boolean => width < narrowBelow;

const reach = 9;
/** Pixels kept free above and below a label. */
const air = 1;
/** What a label may cover, weighted, before it moves away from its dot: a stretch of a line. */
const tolerable = 400;

/** Brackets, then labels where they cover nothing: named publishers first, those without a source only where room is left. */
export function drawLabels(
  groups: { machines: Group; unnamed: Group },
  picked: MarketSizeSpreadPicked,
  layout: Layout,
  inside: Box,
  context: Context,
): void {
  const taken: Obstacle[] = layout.spots.map((spot) => ({ ...spot.box, weight: 12 }));
  for (const { from, to } of picked.segments) {
    taken.push(
      ...boxesAlong({ x: layout.x(from.year), y: layout.y(from.size) }, { x: layout.x(to.year), y: layout.y(to.size) }),
    );
  }
  const write = (group: Group, places: readonly LabelPlace[], lines: readonly LabelLine[], optional = false): void => {
    const chosen = choosePlace(places, taken, inside);
    if (!chosen || (optional && chosen.covered > 0)) return;
    drawLabel(group, chosen.place, lines);
    const { x, y, width, height } = chosen.place.box;
    taken.push({ x, y: y - air, width, height: height + 2 * air, weight: 20 });
  };
  for (const spread of picked.spreads) drawBracket(groups.machines, spread, layout, taken, write, context);
  const inSpread = (point: SizePoint) => picked.spreads.some((spread) => spread.year === point.year);
  const named = layout.spots.filter((spot) => spot.point.named).sort((a, b) => +inSpread(b.point) - +inSpread(a.point));
  const joined = new Set(picked.segments.map((segment) => segment.to));
  for (const { point, x, y } of named) {
    const lines = namedLines(point, !joined.has(point) || inSpread(point), context);
    const near = placesAround({ x, y }, lines, reach);
    const crowded = (choosePlace(near, taken, inside)?.covered ?? 0) > tolerable;
    write(
      groups.machines,
      crowded ? [1, 2, 3].flatMap((far) => placesAround({ x, y }, lines, far * reach)) : near,
      lines,
    );
  }
  writeUnnamed(
    groups.unnamed,
    layout.spots.filter((spot) => !spot.point.named),
    picked,
    write,
    context,
  );
}

type Write = (group: Group, places: readonly LabelPlace[], lines: readonly LabelLine[], optional?: boolean) => void;

function namedLines(point: SizePoint, withName: boolean, context: Context): LabelLine[] {
  const { lang, say } = context;
  const narrow = isNarrow(context);
  const name = withName
    ? wrapText(point.claim.series?.name[lang] ?? point.claim.publisher[lang], (narrow ? 62 : 150) / fontSize, lang)
    : [];
  return [
    ...name.map((text) => ({ text, style: 'tinted' })),
    { text: valueText(point, context), style: 'strong tinted' },
    ...(point.forecast && !narrow ? [{ text: say.forecast, style: 'tinted' }] : []),
  ];
}

/** The unit stands at the axis; where there is room, also at the number. */
const valueText = ({ claim }: SizePoint, context: Context): string =>
  claim.figure ? formatFigure(claim.figure, context.lang, isNarrow(context) ? 'bare' : 'unit') : '';

/** One label for all of them, beside the first that has room; then values where nothing is covered: few on a phone. */
function writeUnnamed(
  group: Group,
  spots: readonly Spot[],
  picked: MarketSizeSpreadPicked,
  write: Write,
  context: Context,
): void {
  const narrow = isNarrow(context);
  const name = wrapText(context.say.unnamed, (narrow ? 74 : 180) / fontSize, context.lang).map((text) => ({
    text,
    style: 'tinted',
  }));
  const beside = (far: number) => spots.flatMap((spot) => placesAround(spot, name, far * reach));
  if (spots.length > 0)
    write(group, [...beside(1).filter((place) => place.anchor === 'end'), ...beside(1), ...beside(2)], name);
  const extreme = ({ point }: Spot) => point.year === picked.wide?.year && point.size === picked.wide.max;
  const alone = picked.points.every((point) => !point.named);
  const wanted = spots.filter((spot) => !narrow || alone || extreme(spot) || spot.point.year === picked.marked);
  for (const spot of wanted.sort((a, b) => +extreme(b) - +extreme(a))) {
    const lines: LabelLine[] = [{ text: valueText(spot.point, context), style: 'tinted' }];
    write(group, placesAround(spot, lines, reach).slice(0, 7), lines, true);
  }
}

/** From the least to the greatest figure of named publishers in one year, with the ratio beside it. */
function drawBracket(
  group: Group,
  spread: Spread,
  layout: Layout,
  taken: Obstacle[],
  write: Write,
  context: Context,
): void {
  const x = layout.x(spread.year) + 8;
  const [top, foot] = [layout.y(spread.max), layout.y(spread.min)];
  group
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${tidy(x)},${tidy(top)}h4V${tidy(foot)}h-4`);
  taken.push({ x, y: top, width: 6, height: foot - top, weight: 5 });
  const lines: LabelLine[] = [{ text: ratioText(spread, context), style: 'strong' }];
  const size = labelSize(lines);
  const places = [0.8, 0.65, 0.5, 0.35].map((part): LabelPlace => ({
    box: { ...size, x: x + 9, y: top + (foot - top) * part - size.height / 2 },
    anchor: 'start',
  }));
  write(group, places, lines);
}
