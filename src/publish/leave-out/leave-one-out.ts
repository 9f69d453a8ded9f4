import type { Lang, Bilingual } from '../../i18n/lang.ts';
import type { BuiltChart } from '../../charts/all-charts.ts';
import type { Published } from '../../datasets/published.ts';
import { languages } from '../../i18n/lang.ts';
import { chartById } from '../../charts/all-charts.ts';
import { countingRows } from '../../charts/shown-to-readers.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import { withoutSource } from '../../datasets/without-source.ts';

type Direction = 'up' | 'down';

/** Words and signs by which a title says that something rose or fell. `over 90%`, `up to` and `more than` say neither. */
const patterns: Readonly<Record<Lang, Readonly<Record<Direction, RegExp>>>> = {
  zh: {
    up: /增加|增长|增至|上升|上涨|回升|升到|升至|涨到|涨了|多了|多(?=[\d约])|扩大|\+\d/,
    down: /减少|减至|下降|下跌|回落|降到|降至|降了|跌到|少了|少(?=[\d约])|缩减|萎缩|收缩|[−-]\d+(?:\.\d+)?%/,
  },
  en: {
    up: /\b(?:up(?! to)|rose|rise[ns]?|rising|grew|grow[ns]?|growing|increas\w+|gain\w*|climb\w*|more(?! than))\b|\+\d/i,
    down: /\b(?:down|fell|falls?|fallen|falling|fewer|less(?! than)|shr[aiu]nk\w*|declin\w+|drop\w*|lost|cut)\b|(?<!\d)[−-]\d+(?:\.\d+)?%/i,
  },
};

/** Which directions a title states: rise, fall, both or none. */
export const directionsOf = (title: string, lang: Lang): readonly Direction[] =>
  (['up', 'down'] as const).filter((direction) => patterns[lang][direction].test(title));

/** What a chart says when any one of some sources is left out. */
interface WithoutOne {
  /** Ids of the sources: without any one of them, the chart says this. */
  readonly sources: readonly string[];
  readonly headline: Bilingual;
}

/** How far a chart's headline depends on any single source. */
interface LeftOut {
  readonly sources: number;
  /** The number of sources without which the headline stays word for word the same. */
  readonly unchanged: number;
  readonly changed: readonly WithoutOne[];
}

/** A headline that states a direction which is not there without one of the sources. */
interface Turned {
  readonly chart: string;
  readonly source: string;
  readonly headline: string;
  readonly without: string;
  readonly direction: Direction;
}

/** What a chart says in a sentence, the answer of its tile or else its title, and the sources behind it. */
function headlineOf(
  chart: BuiltChart,
  published: Published,
): { readonly headline: Bilingual; readonly sources: readonly string[] } {
  const [zh, en] = [chart.opened(published, 'zh'), chart.opened(published, 'en')];
  const rows = chart.tile && chart.rows(published);
  return {
    headline: {
      zh: chart.tile?.(rows, 'zh').answer ?? zh.text.title,
      en: chart.tile?.(rows, 'en').answer ?? en.text.title,
    },
    sources: zh.picked.sources,
  };
}

/**
 * Renders the chart repeatedly, each time without one of its sources.
 * @param without everything that is published without a source
 */
export function leaveOneOut(
  chart: BuiltChart,
  published: Published,
  without: (source: string) => Published,
): LeftOut & { readonly turned: readonly Turned[] } {
  const { headline, sources } = headlineOf(chart, published);
  const changed = new Map<string, { sources: string[]; headline: Bilingual }>();
  const turned: Turned[] = [];
  for (const source of sources) {
    const left = headlineOf(chart, without(source));
    if (left.headline.zh === headline.zh && left.headline.en === headline.en) continue;
    const key = `${left.headline.zh}\n${left.headline.en}`;
    const known = changed.get(key);
    if (known) known.sources.push(source);
    else changed.set(key, { sources: [source], headline: left.headline });
    // If no other source says anything, no direction can change.
    if (left.sources.length > 0) turned.push(...turns(chart.id, source, headline, left.headline));
  }
  const moved = [...changed.values()].reduce((sum, one) => sum + one.sources.length, 0);
  return { sources: sources.length, unchanged: sources.length - moved, changed: [...changed.values()], turned };
}

const turns = (chart: string, source: string, headline: Bilingual, without: Bilingual): Turned[] =>
  languages.flatMap((lang) => {
    const left = directionsOf(without[lang], lang);
    return directionsOf(headline[lang], lang)
      .filter((direction) => !left.includes(direction))
      .map((direction) => ({ chart, source, headline: headline[lang], without: without[lang], direction }));
  });

/** A message about the headlines that depend on a source, for their author. */
export function turnedMessage(turned: readonly Turned[], english: boolean): string {
  const lines = turned.map(({ chart, source, headline, without }) =>
    english
      ? `${chart}: “${headline}” becomes “${without}” without ${source}`
      : `${chart}：“${headline}”去掉 ${source} 后成了“${without}”`,
  );
  return english
    ? ['A headline states a direction that rests on a single source; state the levels instead:', ...lines].join('\n')
    : ['标题里的升降只靠一个来源，去掉它就变了；请改说各年的数：', ...lines].join('\n');
}

/** Charts about our own data and checks: they use every source, and no source is their answer. */
const notOfSources = new Set([...countingRows, 'claim-audit']);

const known = oncePerRevision(() => ({
  without: new Map<string, Published>(),
  charts: new Map<string, LeftOut | undefined>(),
}));

/**
 * What a chart says without each of its sources; undefined where its answer comes from no source. Computed for one
 * chart alone, so that a page that is reloaded while its data are edited waits for no other.
 * @throws when its headline states a direction that is not there without one source: such a page is not built
 */
export function siteLeftOut(id: string): LeftOut | undefined {
  const memo = known();
  if (!memo.charts.has(id)) memo.charts.set(id, notOfSources.has(id) ? undefined : judged(chartById(id), memo.without));
  return memo.charts.get(id);
}

function judged(chart: BuiltChart, left: Map<string, Published>): LeftOut {
  const data = siteData();
  const found = leaveOneOut(chart, data.published, (source) => {
    const published = left.get(source) ?? withoutSource(data, source);
    left.set(source, published);
    return published;
  });
  if (found.turned.length > 0) throw new Error(turnedMessage(found.turned, process.env['DATA_LANG'] === 'en'));
  return found;
}
