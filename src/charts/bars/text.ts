import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { isWeak } from '../shared/weak.ts';
import type { Bar, BarsPicked } from './pick.ts';
import type { BarsSay } from './say.ts';
import { shared } from './say.ts';

/** A bar's figure with its unit and bound, or that there is none. */
export const figureText = ({ claim: { figure } }: Bar, lang: Lang): string =>
  figure ? formatFigure(figure, lang) : shared[lang].missing;

/** Title, subtitle and notes; each number in them is that of a row. */
export function text({ bars, gaps }: BarsPicked, { lang, say }: Speech<BarsSay>): ChartText {
  const words = shared[lang];
  const drawn = bars.filter(({ claim }) => claim.figure);
  const [greatest] = drawn;
  const { subtitle } = say;
  if (!greatest) return { title: words.none, subtitle, notes: [], alt: words.none };
  const top = { name: greatest.name[lang], figure: figureText(greatest, lang) };
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

/** One tip a bar. */
export const tips = ({ bars }: BarsPicked, { lang }: Speech<BarsSay>): Record<string, Tip> =>
  Object.fromEntries(
    bars.map(({ claim, name }) => {
      const lines = [claim.population[lang], claim.period ?? ''].filter((line) => line !== name[lang]);
      return [claim.id, claimTip(claim, name[lang], lang, lines)];
    }),
  );
