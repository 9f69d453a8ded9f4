import { charts } from '../../charts/all-charts.ts';
import type { State } from '../../charts/chart.ts';
import type { PartId, StepOf } from '../../content/story/story.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { briefSources } from '../../charts/shared/cite-sources.ts';
import { pageHref } from '../addresses/href.ts';
import { drawHere } from '../figures/render-drawing.ts';
import { known } from './story-rows.ts';

/** Widths of the drawings in CSS pixels: beside the text, and on a phone. */
const widths = { wide: 608, narrow: 304 } as const;

type Size = keyof typeof widths;

/**
 * The drawing beside a step: a chart in one of its states. `small` and `tile` are its small drawings, at the given
 * heights, for charts that are higher than a window.
 */
type PlateSpec =
  | readonly [chart: string, form: 'whole', state?: State]
  | readonly [chart: string, form: 'small' | 'tile', heights: Readonly<Record<Size, number>>];

const plates: { readonly [P in PartId]: Readonly<Record<StepOf<P>, PlateSpec>> } = {
  reach: {
    apps: ['human-access', 'small', { wide: 240, narrow: 156 }],
    gripes: ['gripes', 'whole', { survey: 'cyol_2022' }],
    complaints: ['complaint-share', 'whole'],
  },
  machines: {
    share: ['bank-ai-share', 'whole'],
    measured: ['machine-effects', 'small', { wide: 180, narrow: 168 }],
    agents: ['how-many-agents', 'whole'],
  },
  banks: {
    staff: ['bank-headcount', 'whole', { show: 'people' }],
    asked: ['bank-headcount', 'whole', { show: 'index' }],
    calls: ['bank-calls', 'whole', { from: '2021' }],
  },
  pay: {
    offers: ['pay-by-city', 'tile', { wide: 360, narrow: 236 }],
    newcomers: ['pay-newcomers', 'whole', { city: 'chengdu' }],
    staying: ['pay-by-city-tenure', 'whole'],
  },
  unknown: {
    leaving: ['turnover-measures', 'tile', { wide: 360, narrow: 280 }],
    market: ['market-size-spread', 'whole', { publisher: 'named' }],
  },
};

export interface StoryPlate {
  readonly chart: string;
  readonly hue: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who says it, in half a line. */
  readonly sources: string;
  /** Address of the chart's own page, in the same state. */
  readonly href: string;
  readonly drawings: Readonly<Record<Size, string>>;
}

/** The drawing of a step in a language; undefined where its chart has been withdrawn. */
export function storyPlate(part: PartId, step: string, published: Published, lang: Lang): StoryPlate | undefined {
  const of: Readonly<Record<string, PlateSpec>> = plates[part];
  const spec = of[step];
  if (!spec) throw new Error(`no drawing for the step "${step}" of the story`);
  const [id] = spec;
  const state = spec[1] === 'whole' ? (spec[2] ?? {}) : {};
  const chart = charts.find((one) => one.id === id);
  if (!chart) return undefined;
  const rows = chart.rows(published);
  const rendering = chart.render(rows, lang, state);
  const tile = chart.tile?.(rows, lang);
  const draw = (size: Size): string => {
    const context = { width: widths[size], id: `story-${part}-${step}-${size}` };
    if (spec[1] === 'whole') return drawHere(context, (given) => rendering.draw(given));
    const small = { ...context, height: spec[2][size] };
    return drawHere(small, (given) =>
      spec[1] === 'tile' && tile ? tile.draw(given) : known(chart.thumbnail, id)(published, { ...given, lang }),
    );
  };
  const query = new URLSearchParams(state).toString();
  return {
    chart: id,
    hue: chart.hue,
    title: rendering.words.title,
    subtitle: rendering.words.subtitle,
    sources: briefSources(rendering.sources, published.sources, lang),
    href: `${pageHref(lang, `/charts/${id}/`)}${query && `?${query}`}`,
    drawings: { wide: draw('wide'), narrow: draw('narrow') },
  };
}
