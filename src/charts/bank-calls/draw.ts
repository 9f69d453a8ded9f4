import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import { symbols } from '../../marks/symbols.ts';
import { fontSize } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { IndexLine } from '../shared/index-panel.ts';
import { indexPanel, indexDomain } from '../shared/index-panel.ts';
import { gapYears } from '../shared/year-series.ts';
import type { BankCallsPicked, CallIndex, CallIndexPoint, CallYear, Era } from './pick.ts';
import { countOf } from './pick.ts';
import { perHeadOf } from './words.ts';
import type { Say } from './zh.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';

/** The space that a panel has to fill. */
interface Room {
  readonly domain: readonly [number, number];
  readonly room: number;
  readonly height: number;
}

/** Calls, staff and calls per head over the years that are counted in one unit; a lower bound is drawn as an arrow. */
function eraPanel(
  picked: BankCallsPicked,
  era: Era,
  index: CallIndex,
  { domain, room, height }: Room,
  context: Speech<Say>,
): Panel {
  const { lang, say } = context;
  const { points, base } = index;
  const { years, unit } = era;
  const panel = indexPanel(
    {
      ...{ points, base: base.year, domain, marked: picked.marked, lines: indexLines(index, context, true) },
      head: [
        say.eraHead([years[0]?.year, years.at(-1)?.year].map(String), String(base.year)),
        ...wrapText(say.counted(say.axisUnits[unit] ?? '', gapsBefore(picked, era, lang)), room / fontSize, lang),
      ],
    },
    { height, margin: { top: 60, right: lang === 'zh' ? 104 : 120, bottom: 28, left: 14 } },
  );
  const open = points.filter(({ over }) => over !== undefined);
  const at = { x: ({ year }: CallIndexPoint) => year, y: ({ over }: CallIndexPoint) => over };
  return {
    ...panel,
    marks: [
      ...panel.marks,
      symbols(open, { ...at, symbol: 'up', r: 3.5, style: 'context hollow', row: ({ row }) => row }),
      labels(open, {
        ...at,
        text: ({ row }) => {
          const bound = countOf(years.find((year) => year.row === row)?.claim);
          return bound === undefined ? undefined : say.over(roundedCount(bound, lang));
        },
        ...{ dx: 9, dy: 1, style: 'context tinted halo' },
      }),
    ],
  };
}

/** The years without calls between an era and the one before it, grouped by reason. */
function gapsBefore({ years, eras }: BankCallsPicked, era: Era, lang: Lang): [reason: string, years: string[]][] {
  const before = eras[eras.indexOf(era) - 1]?.years.at(-1)?.year ?? Infinity;
  const missing = years.filter(({ year }) => year > before && year < (era.years[0]?.year ?? 0));
  return gapYears(missing).map(({ gap: { reason }, years: list }) => [reason.name[lang], list.map(String)]);
}

/** The lines, back to front: staff, calls, calls per head. Below each name stand its first and last levels. */
function indexLines(
  { points, base, last }: CallIndex,
  speech: Speech<Say>,
  full: boolean,
): IndexLine<CallIndexPoint>[] {
  const { lang, say } = speech;
  const newest = points.find(({ year }) => year === last.year);
  const one = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, lang, 0));
  const levels = (of: (year: CallYear) => string) => (full ? { detail: say.levels(of(base), of(last)) } : {});
  const printed = (claim: CallYear['claim']) => {
    const count = countOf(claim);
    return count === undefined ? '' : roundedCount(count, lang);
  };
  return [
    {
      value: ({ staff }) => staff,
      stroke: 'line',
      point: { symbol: 'circle', r: 2.5, style: 'solid' },
      end: { text: say.staffName(one(newest?.staff)), style: 'tinted', ...levels(({ staff }) => printed(staff)) },
    },
    {
      value: ({ calls }) => calls,
      stroke: 'context second',
      point: { symbol: 'square', r: 3, style: 'context solid' },
      end: {
        text: say.callsName(one(newest?.calls)),
        style: 'context tinted',
        ...levels(({ claim }) => printed(claim)),
      },
    },
    {
      value: ({ perHead }) => perHead,
      stroke: 'lead',
      point: { symbol: 'circle', r: 4, style: 'derived' },
      end: {
        text: say.perHeadName(one(newest?.perHead)),
        style: 'value tinted',
        ...levels((year) => perHeadOf(year, lang)),
      },
    },
  ];
}

/** For an era with nothing to compare: the figures of its last year. */
function levelPanel({ years }: Era, { lang, say }: Speech<Say>): Panel {
  const year = years.at(-1);
  const printed = (claim: CallYear['claim']) => (claim?.figure ? [formatFigure(claim.figure, lang)] : []);
  const lines = year
    ? [
        ...printed(year.claim).map((text) => ({ text: say.callsLine(text), style: 'value tinted' })),
        ...printed(year.staff).map((text) => ({ text: say.staffLine(text), style: 'name' })),
        ...(year.perHead === undefined
          ? []
          : [
              {
                text: say.perHead(formatNumber(year.perHead, lang), say.headUnits[year.unit ?? ''] ?? ''),
                style: 'name',
              },
            ]),
      ]
    : [];
  return {
    height: 32 + lines.length * 22,
    x: pixels,
    y: pixels,
    marks: [
      words([{ text: say.yearOf(String(year?.year ?? '')), x: 0, y: 14, style: 'value' }]),
      labels(lines, {
        x: 0,
        y: (_, line) => 38 + line * 22,
        text: ({ text }) => text,
        style: ({ style }) => style,
        row: () => year?.row,
      }),
    ],
  };
}

type Context = DrawContext & Speech<Say>;

const tall = 300;
/** Height of an older panel that stands below the newest one. */
const low = 236;
const gap = 28;
/** Share of the width for the older panels where they stand beside the newest. */
const olderShare = 0.44;

/** One panel per unit in which calls were counted, all on one scale. The newest has the finding and is the largest. */
export function draw(picked: BankCallsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { eras } = picked;
  if (eras.length === 0) return drawEmpty(context, text.title);
  const { width } = context;
  const beside = eras.length > 1 && width >= narrowBelow;
  const domain = indexDomain(eras.flatMap(({ index }) => index?.points.flatMap(valuesOf) ?? []));
  const older = Math.round((width * olderShare) / (eras.length - 1) - gap);
  // Where panels stand below each other, the newest comes first.
  const panels = (beside ? eras : [...eras].reverse()).map((era): Panel => {
    const position = eras.indexOf(era);
    const left = beside ? position * (older + gap) : 0;
    const newest = position === eras.length - 1;
    const room = beside && !newest ? older : width - left;
    const height = beside || newest ? tall : low;
    const panel = era.index
      ? eraPanel(picked, era, era.index, { domain, room, height }, context)
      : levelPanel(era, context);
    return { ...panel, width: room, ...(beside ? { left, top: 0 } : {}) };
  });
  return figure(context, text.alt, 'people', panels);
}

const valuesOf = ({ calls, staff, perHead, over }: CallIndexPoint) => [calls, staff, perHead, over];

/** The newest era that has calls per head, its lines named. */
export function thumbnail({ eras }: BankCallsPicked, text: ChartText, context: Context): SVGSVGElement {
  const index = eras.findLast((era) => era.index)?.index;
  if (!index) return drawEmpty(context, text.title);
  const { height = 168, lang } = context;
  const panel = indexPanel(
    { points: index.points, base: index.base.year, marked: undefined, lines: indexLines(index, context, false) },
    { height, margin: { top: 14, right: lang === 'zh' ? 96 : 118, bottom: 28, left: 16 } },
  );
  return figure(context, text.alt, 'people', [panel]);
}
