import type { BuiltChart } from '../../charts/all-charts.ts';
import type { Direction } from '../../charts/title-direction.ts';
import { directionsOf } from '../../charts/title-direction.ts';
import type { Published } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';

/** What a chart says without one of its sources, whichever of them. */
interface WithoutOne {
  /** Ids of sources without any of which it says so. */
  readonly sources: readonly string[];
  readonly headline: Bilingual;
}

/** How far a chart's headline rests on any single source. */
export interface LeftOut {
  readonly sources: number;
  /** Without how many of them the headline stays word for word. */
  readonly unchanged: number;
  readonly changed: readonly WithoutOne[];
}

/** A headline whose direction is not there without one source. */
export interface Turned {
  readonly chart: string;
  readonly source: string;
  readonly headline: string;
  readonly without: string;
  readonly direction: Direction;
}

/** What a chart says in a sentence: the answer of its tile, else its title; and the sources behind it. */
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
 * The chart again and again, each time without one of its sources.
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
    // Where nobody else says anything, there is nothing to turn.
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

/** The headlines that turn, for whoever writes them. */
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
