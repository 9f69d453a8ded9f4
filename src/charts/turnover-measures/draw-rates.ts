import { formatNumber } from '../../i18n/format-number.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridX, wordsBelow, fieldX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { lines } from '../../marks/shapes.ts';
import { fontSize } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Drawn, Laned } from './draw-marks.ts';
import { axisEnd, laneCount, laneMarks, lanes, rateMarks, tickMarks } from './draw-marks.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { Span, TurnoverPoint } from './pick-points.ts';
import { datedText, detailOf, headingOf, markText, peopleOf, percent, spanText } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** A line of the drawing: the heading of a group, one figure, or several figures to scale. */
interface Line {
  readonly kind: 'head' | 'rate' | 'share' | 'whole' | 'others';
  readonly name: string;
  readonly detail?: string;
  readonly point?: TurnoverPoint;
}

const laneHeight = { whole: 14, others: 8 };
/** Room for the arrow of "over 100 %", and for the last word of the axis. */
const right = 44;

const ticks = [0, 25, 50, 75, 100];

/** One row per figure: its words stand to the left, or above it on a phone. */
export function ratesPanel(picked: TurnoverMeasuresPicked, context: Context): Panel {
  const { lang, width } = context;
  const { employers, abroad, others } = picked;
  const beside = width >= narrowBelow;
  const left = beside ? 252 : 10;
  const scale = (value: number) => left + (value / axisEnd) * (width - left - right);
  const laned = { whole: lanes(abroad?.points ?? [], scale, 3), others: lanes(others, scale, 8) };
  const spaceOf = (kind: 'whole' | 'others') => laneCount(laned[kind]) * laneHeight[kind];
  const list = linesOf(picked, context);
  // In the other views the list is long, and some rows differ only in their period.
  const dated = picked.view !== 'home';
  const top = employers || abroad ? 58 : picked.view === 'home' ? 12 : 28;
  const layout = layOutRows(list, {
    ...{ lang, beside, top, gap: beside ? 12 : 8, room: beside ? left - 18 : width },
    name: ({ name }) => name,
    detail: ({ kind, detail }) => (beside || kind === 'share' || !dated ? detail : undefined),
    mark: ({ kind }) =>
      kind === 'head' ? 0 : kind === 'whole' || kind === 'others' ? spaceOf(kind) + 4 : beside ? 16 : 22,
    before: ({ kind }, previous) => (kind === 'head' ? (previous ? 10 : 0) : 0),
  });
  const drawn = layout.rows.flatMap(({ datum: { kind, point }, middle }): Drawn[] =>
    point ? [{ kind: kind === 'share' ? 'share' : 'rate', point, y: middle }] : [],
  );
  const laneY = (kind: 'whole' | 'others') => {
    const middle = layout.rows.find(({ datum }) => datum.kind === kind)?.middle ?? 0;
    return ({ lane }: Laned) => middle + (lane + 0.5) * laneHeight[kind] - spaceOf(kind) / 2;
  };
  const years = employers ? [employers.low, employers.high].map((point): Laned => ({ point, lane: 0 })) : [];
  return {
    height: layout.bottom + 34,
    margin: { top: top - 8, right, bottom: 26, left },
    x: { type: 'linear', domain: [0, axisEnd] },
    y: pixels,
    marks: [
      abroad ? fieldX(abroad.low.low, abroad.high.low) : null,
      employers ? fieldX(employers.low.low, employers.high.low, 'context strip') : null,
      gridX({ values: ticks, text: (value) => (dated ? percent(value, lang) : '') }, 'top', 4),
      wordsBelow({ values: ticks, text: (value) => percent(value, lang) }),
      ...bandLabels({ employers, abroad }, scale, top - 8, context),
      words(rowWords(layout, { style: ({ kind }) => `${kind === 'head' ? 'value' : 'name'}${beside ? '' : ' halo'}` })),
      tickMarks(years, () => top - 2),
      ...rateMarks(drawn, (point) => (dated ? datedText : markText)(point, context), scale, width),
      tickMarks(laned.whole, laneY('whole')),
      ...laneMarks(laned.others, laneY('others')),
    ],
  };
}

function linesOf(picked: TurnoverMeasuresPicked, context: Context): Line[] {
  const { say } = context;
  const { groups, abroad, others } = picked;
  return [
    ...groups.flatMap((group): Line[] => [
      { kind: 'head', name: headingOf(group, context) },
      ...group.points.map((point): Line => ({
        kind: group.kind === 'shares' ? 'share' : 'rate',
        name: peopleOf(point, group, context),
        detail: detailOf(point, group, context),
        point,
      })),
    ]),
    ...(abroad ? [{ kind: 'whole', name: say.scaleRow } as const] : []),
    ...(others.length > 0 ? [{ kind: 'others', name: say.othersRow } as const] : []),
  ];
}

type Spans = Readonly<Record<'employers' | 'abroad', Span | undefined>>;

/** The names of the two bands, above them; on a phone below each other, each with a line to its band. */
function bandLabels({ employers, abroad }: Spans, scale: (value: number) => number, bottom: number, context: Context) {
  const { lang, say, width } = context;
  const beside = width >= narrowBelow;
  const at: Words[] = [];
  const leaders: { readonly x: number; readonly y: number; readonly z: string }[] = [];
  const leader = (x: number, y: number) => {
    leaders.push({ x, y, z: String(x) }, { x, y: bottom, z: String(x) });
  };
  if (employers) {
    const years = employers.points.flatMap(({ claim }) => claim.period ?? []).sort();
    const by = publisherName(employers.low.claim.publisher, lang);
    const head = say.employersHead(spanText(employers, lang));
    const note = say.employersBy({ by, years: yearSpan(years[0] ?? '', years.at(-1) ?? '', lang) });
    const middle = (employers.low.low + employers.high.low) / 2;
    if (beside) {
      const x = scale(employers.high.low) + 6;
      at.push({ text: head, x, y: 12, anchor: 'end', style: 'context tinted strong' });
      at.push({ text: note, x, y: 28, anchor: 'end', style: 'context tinted' });
      leader(middle, 34);
    } else {
      at.push({ text: say.narrow(head, by), x: scale(middle) + 6, y: 12, style: 'context tinted strong' });
      leader(middle, 2);
    }
  }
  if (abroad) {
    const figures = formatNumber(abroad.points.length, lang);
    const places = formatNumber(new Set(abroad.points.map(({ claim }) => claim.place.id)).size, lang);
    const head = say.abroadHead(spanText(abroad, lang));
    if (beside) {
      const x = scale(Math.max(abroad.low.low, employers?.high.low ?? 0)) + 22;
      at.push({ text: head, x, y: 12, style: 'context tinted strong' });
      at.push({ text: say.abroadBy({ figures, places }), x, y: 28, style: 'context tinted' });
    } else {
      const x = Math.max(abroad.low.low, employers?.high.low ?? 0) + 8;
      at.push({ text: say.narrow(head, say.figures(figures)), x: scale(x) + 6, y: 32, style: 'context tinted strong' });
      leader(x, 22);
    }
  }
  return [
    lines(leaders, { x: ({ x }) => x, y: ({ y }) => y, z: ({ z }) => z, style: 'leader' }),
    words(at.map(({ text, ...place }) => ({ ...place, text: wrapText(String(text), width / fontSize, lang) }))),
  ];
}
