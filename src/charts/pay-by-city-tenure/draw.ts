import type { Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridY } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { figure, pixels } from '../../marks/figure.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { fontSize, widthOf } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import { advertsOf } from '../shared/advert-range.ts';
import { tenures } from '../shared/tenure.ts';
import { flatMarks } from './draw-flat.ts';
import { keyMarks } from './draw-key.ts';
import type { Layout } from './draw-layout.ts';
import { layOut } from './draw-layout.ts';
import { meanMarks } from './draw-means.ts';
import { offerMarks } from './draw-offers.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { askedWords, bandName, bare, rangeFigure } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** Years on the job across, pay up: a line a page, what newcomers are offered, what adverts offer as pale fields. */
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

/** From the median low end to the median high end of adverts, with their count; the first names the crawl. */
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
        // A narrow band has no room for what its axes say anyway.
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

/** The bands' names, the chosen one in bold. */
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
