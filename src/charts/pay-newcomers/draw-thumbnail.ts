import { extent } from 'd3';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import { words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import type { ChartText, Speech } from '../chart.ts';
import { rowMarks, valueLabels } from './draw-rows.ts';
import type { NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { printedEnd } from './pick.ts';
import { rowName } from './words-names.ts';
import type { Say } from './zh.ts';

const most = 5;

/** The first publisher's cities; of those that are paid alike one says how much. */
export function thumbnail(
  { groups }: PayNewcomersPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { height = 168, say } = context;
  const [group] = groups;
  if (!group) return drawEmpty(context, text.title);
  const drawn = group.rows.slice(0, most);
  const pitch = Math.min(32, (height - 8) / drawn.length);
  const rows = drawn.map((datum, index): Row<NewcomerRow> => {
    const top = 4 + index * pitch;
    return { datum, name: [], detail: [], top, bottom: top + pitch, middle: top + pitch / 2 };
  });
  const [low = 0, high = 1] = extent(drawn.flatMap((row) => [row.low ?? printedEnd(row), row.high ?? printedEnd(row)]));
  const first = rows.filter(
    ({ datum }, index) => index === drawn.findIndex((row) => printedEnd(row) === printedEnd(datum)),
  );
  const never = () => false;
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { left: 84, right: 118 },
      x: { domain: low === high ? [low - 1, high + 1] : [low, high] },
      y: pixels,
      marks: [
        ...rowMarks(rows, never),
        words(
          rows.map(({ datum, middle }) => {
            const name = datum.city ? rowName(datum, context) : say.elsewhere;
            return { text: name, x: 0, y: middle, align: 'middle', style: 'name' };
          }),
        ),
        valueLabels(first, never, context),
      ],
    },
  ]);
}
