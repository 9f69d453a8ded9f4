import type { Markish } from '@observablehq/plot';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { bracketBelow } from '../../marks/bracket.ts';
import { words, runningWords } from '../../marks/labels/labels.ts';
import { fontSize, lineHeight, widthOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Layout } from './draw-means.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { placeName, askedWords, bandName, bare, rangeFigure } from './words-finding.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import { shapeOf, layOut, meanMarks } from './draw-means.ts';
import { smallest } from './pick-pages.ts';
import { gridY } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import { rects } from '../../marks/shapes.ts';
import { advertsOf } from '../shared/advert-range.ts';
import { tenures } from '../shared/tenure.ts';
import { offerMarks } from './draw-offers.ts';

/** The bracket below the bands from three years on, for a source that calls their pay equal without giving an amount. */
function flatMarks({ flat }: PayByCityTenurePicked, layout: Layout, { lang, say }: Speech<Say>): Markish[] {
  const [first] = flat;
  if (!first?.relation) return [];
  const [left, right] = [layout.band('3-5').left, layout.band('10+').right];
  const room = right - left;
  const names = flat.map((claim, index) => ({
    text: `${placeName(claim, lang)}${index < flat.length - 1 ? say.bracketSeparator : ''}`,
    row: claim.id,
  }));
  const lead = { text: say.bracketLead(publisherName(first.publisher, lang)) };
  const place = { x: left, y: 0, room };
  const { lines } = runningWords([lead, ...names], place);
  const rest = wrapText(say.bracket(first.relation.name[lang]), room / fontSize, lang);
  const spine = layout.height - layout.margin.bottom - (lines + rest.length) * lineHeight - 12;
  const y = spine + 18;
  const arm = { x: left, y: spine - 7 };
  return [
    bracketBelow({ from: arm, to: { x: right, y: arm.y }, spine, text: '' }),
    words([
      ...runningWords([lead, ...names], { ...place, y }).words,
      { text: rest, x: left, y: y + lines * lineHeight },
    ]),
  ];
}

interface KeyLine {
  readonly symbol: Symbol;
  readonly style: string;
  readonly text: string;
}

/** What the points mean, each with its mark; placed above the bands from three years on, where no figure stands. */
function keyMarks(picked: PayByCityTenurePicked, layout: Layout, { lang, say }: Speech<Say>): Markish[] {
  const { means, offers } = picked;
  const [first] = picked.pages;
  const symbol = first ? shapeOf(first) : 'circle';
  const lines: KeyLine[] = [
    ...(means.some(({ small }) => !small) ? [{ symbol, style: 'solid', text: say.keyMean }] : []),
    ...(means.some(({ small }) => small)
      ? [{ symbol, style: 'hollow', text: say.keySmall(formatNumber(smallest, lang)) }]
      : []),
    ...[...new Set(offers.map(({ claim }) => publisherName(claim.publisher, lang)))].map((by): KeyLine => {
      return { symbol: 'diamond', style: 'outlined', text: say.keyOffer(by) };
    }),
  ];
  const { left, right } = { left: layout.band('3-5').left, right: layout.band('10+').right };
  let top = layout.margin.top + 16;
  const placed = lines.map((line) => {
    const text = wrapText(line.text, (right - left - 16) / fontSize, lang);
    const y = top;
    top += text.length * lineHeight + 4;
    return { ...line, text, y };
  });
  const [low, high] = layout.scale;
  const amount = (y: number) => high - ((y - layout.y(high)) / (layout.y(low) - layout.y(high))) * (high - low);
  return [
    symbols(placed, {
      x: left + 5,
      y: ({ y }) => amount(y - 4),
      symbol: (line) => line.symbol,
      r: 4,
      style: ({ style }) => style,
    }),
    words(placed.map(({ text, y }) => ({ text, x: left + 16, y, style: 'muted' }))),
  ];
}

type Context = DrawContext & Speech<Say>;

/**
 * Years on the job across, pay up: one line per page, pay offered to newcomers, and the ranges of adverts as pale
 * fields.
 */
export function draw(picked: PayByCityTenurePicked, text: ChartText, context: Context): SVGSVGElement {
  const { means, offers, flat, adverts, scale } = picked;
  if (means.length + offers.length + flat.length + adverts.length === 0) return drawEmpty(context, text.title);
  const layout = layOut(context, scale ?? [0, 1], offers.length > 0);
  const { height, margin, ticks } = layout;
  const known = scale === undefined ? [] : ticks;
  return figure(context, text.alt, 'people', [
    {
      height,
      margin,
      x: pixels,
      y: { domain: [...layout.scale] },
      marks: [
        chosenField(picked, layout),
        gridY({ values: known, text: (value) => formatNumber(value, context.lang) }, 'beside'),
        ...fieldMarks(picked, layout, context),
        ...meanMarks(picked, layout, context),
        ...offerMarks(offers, layout, context),
        ...flatMarks(picked, layout, context),
        ...keyMarks(picked, layout, context),
        bandWords(picked, layout, context),
      ],
    },
  ]);
}

/** The tint behind the chosen band. */
function chosenField({ band }: PayByCityTenurePicked, layout: Layout): Markish {
  const [low, high] = layout.scale;
  return rects(band === undefined ? [] : [layout.band(band)], {
    ...{ x1: ({ left }) => left, x2: ({ right }) => right, y1: low, y2: high, style: 'field' },
  });
}

/** From the median low end to the median high end of adverts, with their number; the first field names the crawl. */
function fieldMarks({ adverts }: PayByCityTenurePicked, layout: Layout, { lang, say }: Context): Markish[] {
  return [
    rects(adverts, {
      x1: ({ tenure }) => layout.band(tenure).left,
      x2: ({ tenure }) => layout.band(tenure).right,
      y1: ({ low }) => low,
      y2: ({ high }) => high,
      ...{ row: ({ id }) => id, style: 'band' },
    }),
    words(
      adverts.map((advert, index) => {
        const { left, right } = layout.band(advert.tenure);
        // In a narrow band the words that the axes already say are left out.
        const lines = say.field({
          narrow: layout.narrow,
          adverts: index === 0 ? advertsOf(advert, lang) : undefined,
          range: bare(rangeFigure(advert), lang),
          asked: askedWords(advert, { lang, say }),
          count: formatNumber(advert.count, lang),
        });
        const text = lines.flatMap((line) => wrapText(line, (right - left - 8) / fontSize, lang));
        return { text, x: left + 6, y: layout.y(advert.high) + 17, style: 'tinted', row: advert.id };
      }),
    ),
  ];
}

/** The names of the bands, the chosen one in bold. */
function bandWords({ band }: PayByCityTenurePicked, layout: Layout, { say }: Context): Markish {
  return words(
    tenures.map((tenure) => {
      const { left, right } = layout.band(tenure);
      const style = tenure === band ? 'strong tinted' : '';
      const name = layout.narrow ? say.narrowBands[tenure] : bandName(tenure, say);
      const half = widthOf(name, style) / 2;
      const x = Math.min((left + right) / 2, layout.width - half);
      return { text: name, x, y: layout.height - 10, anchor: 'middle', style };
    }),
  );
}

export { thumbnail } from './draw-thumbnail.ts';
