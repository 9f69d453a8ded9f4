import { extent } from 'd3';
import { wordsBelow } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import { lines } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import type { ChartText, Speech } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import { stepsOf } from './draw-means.ts';
import type { Mean } from './pick-pages.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import type { Say } from './zh.ts';

/** The pages' lines up to the last band in which every page has a group with people, each named at its start. */
export function thumbnail(
  { means, pages }: PayByCityTenurePicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { height = 168, lang, say } = context;
  const bands = tenures.filter((tenure) => pages.every((page) => page.means.some((mean) => mean.tenure === tenure)));
  const drawn = means.filter(({ tenure }) => bands.includes(tenure));
  const [low, high] = extent(drawn, ({ pay }) => pay);
  if (low === undefined) return drawEmpty(context, text.title);
  const at = { x: ({ tenure }: Mean) => tenure, y: ({ pay }: Mean) => pay };
  const steps = pages.flatMap((page) => stepsOf(drawn.filter((mean) => mean.page === page)));
  const ends = (small: boolean) => steps.filter((step) => step.small === small).flatMap((step) => step.ends);
  const z = ({ step }: { readonly step: string }) => step;
  const names = drawn
    .filter(({ tenure }) => tenure === bands[0])
    .map(({ tenure, pay, page }) => ({ x: tenure, y: pay, text: page.city.name[lang], style: 'value tinted' }));
  return figure(context, text.alt, 'people', [
    {
      height,
      margin: { top: 28, right: 40, bottom: 46, left: 88 },
      x: { type: 'point', domain: bands, padding: 0 },
      y: { domain: low === high ? [low - 1, high + 1] : [low, high] },
      marks: [
        lines(ends(true), { ...at, z, style: 'faint' }),
        lines(ends(false), { ...at, z, style: 'second' }),
        symbols(drawn, { ...at, symbol: 'circle', r: 4, style: ({ small }) => (small ? 'hollow' : 'solid') }),
        endLabels(names, { dx: -12, gap: 0, anchor: 'end' }),
        wordsBelow({ values: bands, text: (tenure) => say.narrowBands[tenure] }, 'muted', 34),
      ],
    },
  ]);
}
