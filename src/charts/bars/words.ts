import { figureText } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip, isWeak } from '../shared/tips.ts';
import type { Bar, BarsPicked } from './pick.ts';
import type { Published } from '../../datasets/published.ts';
import { midSentence } from '../../i18n/sentences.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources, periodBeside } from '../shared/sentences/chart-sentences.ts';

/** The words of one chart of bars in one language; each number in them comes in as an argument. */
export interface BarsSay {
  /**
   * The finding.
   * @param greatest name and figure of the longest bar, in words
   */
  title(greatest: { readonly name: string; readonly figure: string }): string;
  /** Measure, unit, population, period. */
  readonly subtitle: string;
  /** What a reader must know to read the chart correctly; what follows from the rows themselves is added to it. */
  readonly notes: readonly string[];
}

/** Words that all charts of bars share. */
export const shared: Readonly<Record<Lang, SharedSay>> = {
  zh: {
    none: '没有可画的数字',
    missing: '没有数字',
    publishers: '各条不都出自同一发布者，不能互比。',
    weak: '空心：只见于转载或文章，没有读到原件。',
    open: '箭头：来源只说了“超过”或“不到”，长短没有含义。',
    gap: (what, reason) => `没有画出：${what}（${reason}）。`,
    alt: ({ name, figure }) => `横条图，一条一个公布的数。最长的是“${name}”，${figure}。全部数字见下表。`,
    item: { label: '项目', meaning: '数字说的是什么。' },
    what: (name, population) => `“${name}”（${population}）`,
  },
  en: {
    none: 'No figure to draw',
    missing: 'no figure',
    publishers: 'The bars are not all from one publisher and cannot be compared with each other.',
    weak: 'Hollow: seen only in reposts or articles; the original was not read.',
    open: 'Arrow: the source says only “over” or “under”; its length means nothing.',
    gap: (what, reason) => `Not drawn: ${what} (${reason}).`,
    alt: ({ name, figure }) =>
      `Bar chart, one bar for each published figure. The longest is “${name}”, ${figure}. The table below has every figure.`,
    item: { label: 'Item', meaning: 'What the figure is about.' },
    what: (name, population) => `“${name}” (${population})`,
  },
};

interface SharedSay {
  readonly none: string;
  readonly missing: string;
  readonly publishers: string;
  readonly weak: string;
  readonly open: string;
  gap(what: string, reason: string): string;
  alt(greatest: { readonly name: string; readonly figure: string }): string;
  readonly item: { readonly label: string; readonly meaning: string };
  what(name: string, population: string): string;
}

/** A bar's figure with its unit and bound, or a remark that there is none. */
export const barFigure = ({ claim: { figure } }: Bar, lang: Lang): string =>
  figureText(figure, lang, shared[lang].missing);

/** Title, subtitle and notes; every number in them comes from a row. */
export function text({ bars, gaps }: BarsPicked, { lang, say }: Speech<BarsSay>): ChartText {
  const words = shared[lang];
  const drawn = bars.filter(({ claim }) => claim.figure);
  const [greatest] = drawn;
  const { subtitle } = say;
  if (!greatest) return { title: words.none, subtitle, notes: [], alt: words.none };
  const top = { name: greatest.name[lang], figure: barFigure(greatest, lang) };
  const publishers = new Set(drawn.map(({ claim }) => claim.publisher.zh));
  const notes = [
    ...say.notes,
    ...(publishers.size > 1 ? [words.publishers] : []),
    ...(drawn.some(({ claim }) => isWeak(claim)) ? [words.weak] : []),
    ...(drawn.some(({ open }) => open) ? [words.open] : []),
    ...gaps.map(({ name, period = '', reason }) => words.gap([name[lang], period].join(' ').trim(), reason.name[lang])),
  ];
  return { title: say.title(top), subtitle, notes, alt: words.alt(top) };
}

/** One tip per bar. */
export const tips = ({ bars }: BarsPicked, { lang }: Speech<BarsSay>): Record<string, Tip> =>
  Object.fromEntries(
    bars.map(({ claim, name }) => {
      const lines = [claim.population[lang], claim.period ?? ''].filter((line) => line !== name[lang]);
      return [claim.id, claimTip(claim, name[lang], lang, lines)];
    }),
  );

/** One sentence per bar; bars are not a time series, so none is compared with another. */
export function sentences({ bars }: BarsPicked, { lang }: Speech<BarsSay>, published: Published): ChartSentences {
  const sourceOf = knownSources(published);
  return {
    key: bars[0]?.claim.id,
    sentences: bars.map((bar) => {
      const { id: row, source, flag, note, figure = barFigure(bar, lang), population, metric } = bar.claim;
      const what = shared[lang].what(metric.name[lang], midSentence(population[lang]));
      const when = periodBeside(bar.claim, lang);
      return figureSentence({ row, source: sourceOf(source), flag, note, when, what, figure }, lang);
    }),
    comparisons: [],
  };
}
