import { formatNumber } from '../../i18n/format-number.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rulesX } from '../../marks/shapes.ts';
import { dots } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { AiExposurePicked, ExposureStudy, PlacedPoint } from './pick.ts';
import { isPlaced } from './pick.ts';
import { ordinal, placeOf, studyName } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;
type Drawn = Row<ExposureStudy>;

/** One row per study on a shared axis of percentiles: one point per measure, the lowest and the highest point labelled. */
export function draw(picked: AiExposurePicked, text: ChartText, context: Context): SVGSVGElement {
  const { lang, say, width } = context;
  const { studies } = picked;
  if (studies.length === 0) return drawEmpty(context, text.title);
  const beside = width >= narrowBelow;
  const left = beside ? 226 : 6;
  const ends = studies.flatMap(({ most }) => (most ? [widthOf(endText(most, context), 'value')] : []));
  const right = Math.max(24, ...ends.map((end) => end + 12));
  const layout = layOutRows(studies, {
    ...{ lang, beside, room: beside ? left - 20 : width, gap: beside ? 14 : 10, mark: 20, top: 46 },
    name: (study) => nameOf(study, context),
    detail: (study) => detailOf(study, context),
  });
  return figure(context, text.alt, 'machines', [
    {
      height: layout.bottom + 12,
      margin: { left, right, top: 36, bottom: 4 },
      x: { type: 'linear', domain: [0, 100] },
      y: pixels,
      marks: [
        gridX({ values: [0, 25, 50, 75, 100], text: (value) => (value % 50 === 0 ? String(value) : '') }, 'top', 6),
        words([
          { text: say.axis.least, x: left, y: 13, style: 'muted' },
          { text: say.axis.most, x: width - right, y: 13, anchor: 'end', style: 'value tinted' },
        ]),
        words(rowWords(layout, { style: () => 'name halo' })),
        ...studyMarks(layout.rows, 5),
        ...endMarks(layout.rows, context),
        labels(
          layout.rows.flatMap(({ datum, middle }) =>
            datum.points.filter((point) => !isPlaced(point)).map((point) => ({ point, middle })),
          ),
          {
            ...{ x: 0, y: ({ middle }) => middle, dx: 4, align: 'middle', style: 'value tinted halo' },
            ...{ row: ({ point }) => point.score.id, series: ({ point }) => point.score.study.id },
            text: ({ point }) => placeOf(point, context),
          },
        ),
      ],
    },
  ]);
}

const nameOf = ({ points: [one] }: ExposureStudy, context: Context): string =>
  one ? studyName(one.score, context) : '';

function detailOf({ study, years, points }: ExposureStudy, { lang, say }: Context): string | undefined {
  const what = say.measures[study.id]?.(formatNumber(points.length, lang));
  const [first, last] = [years[0], years.at(-1)];
  if (what === undefined || first === undefined || last === undefined) return what;
  return say.dated(what, yearSpan(first, last, lang));
}

const endText = (point: PlacedPoint, context: Context): string => placeOf(point, context);

interface At {
  readonly point: PlacedPoint;
  readonly y: number;
}

/** The span of each study, with one point per measure on it. */
function studyMarks(rows: readonly Pick<Drawn, 'datum' | 'middle'>[], r: number) {
  const points = rows.flatMap(({ datum, middle }) =>
    datum.points.filter(isPlaced).map((point): At => ({ point, y: middle })),
  );
  return [
    rulesX(
      rows.filter(({ datum }) => datum.least !== undefined && datum.least !== datum.most),
      {
        ...{ x1: ({ datum }) => datum.least?.percentile, x2: ({ datum }) => datum.most?.percentile },
        ...{ y: ({ middle }) => middle, style: 'lead' },
      },
    ),
    dots(points, {
      ...{ x: ({ point }) => point.percentile, y: ({ y }) => y, r },
      ...{ row: ({ point }) => point.score.id, series: ({ point }) => point.score.study.id },
      style: ({ point }) => (point.weak ? 'hollow' : 'solid'),
    }),
  ];
}

/** Labels the lowest place to the left of its point and the highest to the right. */
function endMarks(rows: readonly Drawn[], context: Context) {
  const at = (end: 'least' | 'most') =>
    rows.flatMap(({ datum, middle }): At[] => {
      const point = datum[end];
      return point && (end === 'most' || point !== datum.most) ? [{ point, y: middle }] : [];
    });
  const place = { x: ({ point }: At) => point.percentile, y: ({ y }: At) => y, align: 'middle' } as const;
  return [
    labels(at('least'), {
      ...{ ...place, dx: -10, anchor: 'end', style: 'tinted halo' },
      text: ({ point }) => context.say.short(ordinal(point.score.rank, context.lang)),
    }),
    labels(at('most'), {
      ...{ ...place, dx: 10, style: 'value tinted halo' },
      text: ({ point }) => endText(point, context),
    }),
  ];
}

/** The span of every study, with the lowest and the highest place labelled. */
export function thumbnail(picked: AiExposurePicked, text: ChartText, context: Context): SVGSVGElement {
  const studies = picked.studies.filter(({ least }) => least !== undefined);
  const { least, most } = picked;
  if (!least || !most) return drawEmpty(context, text.title);
  const step = 148 / studies.length;
  const rows = studies.map((datum, index) => ({ datum, middle: 10 + (index + 0.5) * step }));
  const y = (point: PlacedPoint) => rows.find(({ datum }) => datum.study.id === point.score.study.id)?.middle ?? 0;
  return figure(context, text.alt, 'machines', [
    {
      height: context.height ?? 168,
      margin: { left: 10, right: widthOf(placeOf(most, context), 'value') + 14 },
      x: { type: 'linear', domain: [0, 100] },
      y: pixels,
      marks: [
        ...studyMarks(rows, 4),
        labels([least], {
          ...{ x: ({ percentile }) => percentile, y, dx: -10, anchor: 'end', align: 'middle', style: 'value tinted' },
          text: (point) => placeOf(point, context),
        }),
        labels(
          [most].filter((point) => point !== least),
          {
            ...{ x: ({ percentile }) => percentile, y, dx: 10, align: 'middle', style: 'value tinted' },
            text: (point) => placeOf(point, context),
          },
        ),
      ],
    },
  ]);
}
