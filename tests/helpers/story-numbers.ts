import type { StoryText } from '../../src/content/story/story.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { proseRuns } from '../../src/components/text/prose-runs.ts';
import type { Claim, Published } from '../../src/datasets/published.ts';
import { formatFigure } from '../../src/i18n/format-figure.ts';
import { roundedCount, roundedFigure } from '../../src/i18n/format-rounded.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { periodWords } from '../../src/i18n/period-words.ts';
import { numbersIn } from './numbers-in.ts';

/** The text of each step, of the end and of each correction, by name. */
export function storyBlocks({ parts, close, corrected }: StoryText): Map<string, string> {
  const steps = Object.entries(parts).flatMap(([part, { steps: of }]) =>
    Object.entries<readonly string[]>(of).map(([step, text]) => [`${part}.${step}`, text.join('\n')] as const),
  );
  const items = Object.entries(corrected.items).map(([id, text]) => [`corrected.${id}`, text] as const);
  return new Map([...steps, ['close', close.join('\n')], ['corrected', corrected.lead.join('\n')], ...items]);
}

type Dated = Claim & { readonly period?: string | undefined; readonly sample?: number | undefined };

const claimsOf = (published: Published): Map<string, Dated> => {
  const { rows, turnover, market, pay, singleBanks, bankYears } = published;
  const { experience, operations, demand, 'machine-effects': machineEffects } = rows;
  const years = bankYears.flatMap(({ year, metrics }) =>
    Object.values(metrics).map((claim) => ({ ...claim, period: String(year) })),
  );
  const single = singleBanks.map((claim) => ({ ...claim, period: String(claim.year) }));
  const all = [experience, operations, machineEffects, turnover, market, demand, pay, single, years].flat() as Dated[];
  return new Map(all.map((claim) => [claim.id, claim]));
};

/** Numbers that the place a link leads to prints as its figure, and those it prints besides: periods, names of groups. */
function numbersAt(path: string, published: Published, lang: Lang): { figures: number[]; periods: number[] } {
  const [, kind = '', name = '', row] = /^\/([a-z]+)\/(?:([^/#]+)\/)?(?:#(?:r-)?(.+))?$/.exec(path) ?? [];
  if (kind === 'gaps') return { figures: [published.gaps.length], periods: [] };
  if (kind === 'charts') return ofChart(name, row, published, lang);
  if (kind === 'claims') {
    const { computed, statement } = published.claims.find(({ id }) => id === name) ?? {};
    return { figures: numbersIn(computed?.[lang] ?? ''), periods: numbersIn(statement?.[lang] ?? '') };
  }
  const claim = claimsOf(published).get(row ?? '');
  if (!claim) return { figures: [], periods: [] };
  const { figure, period, sample } = claim;
  const written = figure
    ? [formatFigure(figure, lang), roundedFigure(figure, lang), roundedFigure(figure, lang, { digits: 3 })]
    : [];
  const periods = period === undefined ? [] : numbersIn(periodWords(period, lang));
  return { figures: [...written.flatMap(numbersIn), ...(sample === undefined ? [] : [sample])], periods };
}

function ofChart(name: string, row: string | undefined, published: Published, lang: Lang) {
  const chart = chartById(name);
  const { table, words } = chart.render(chart.rows(published), lang);
  const said = numbersIn(`${words.title} ${words.subtitle}`);
  if (row === undefined) return { figures: said, periods: said };
  const cells = table.rows.find(({ id }) => id === row)?.cells ?? [];
  const figures = cells.flatMap(({ text, value }) => [
    ...numbersIn(text),
    ...(typeof value === 'number' ? numbersIn(roundedCount(value, lang)) : []),
  ]);
  return { figures, periods: [...figures, ...said] };
}

/** Numbers of a text that are in none of the rows it links: of a link, not in its own; of a year, in none. */
export function strangersIn(text: string, published: Published, lang: Lang): string[] {
  const runs = proseRuns(withoutNames(text, published));
  const periods = new Set(
    runs.flatMap((run) => (run.kind === 'link' ? numbersAt(run.path, published, lang).periods : [])),
  );
  return runs.flatMap((run) => {
    if (run.kind !== 'link')
      return numbersIn(run.text)
        .filter((number) => !periods.has(number))
        .map(String);
    const at = numbersAt(run.path, published, lang);
    const own = new Set([...at.figures, ...at.periods]);
    return numbersIn(run.text).flatMap((number) => (own.has(number) ? [] : [`${String(number)} ≠ ${run.path}`]));
  });
}

/** Names with digits in them, such as 51job, are no numbers. */
const withoutNames = (text: string, { sources }: Published): string =>
  [
    ...new Set(sources.flatMap(({ publisher }) => [publisher.zh, publisher.en]).filter((name) => /\d/.test(name))),
  ].reduce((left, name) => left.replaceAll(name, ''), text);

const powers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, bn: 1e9 };

/** Numbers of a text whichever language wrote it: 万, 亿, k, m and bn undone, months and quarters left out. */
export function plainNumbers(text: string, published: Published): string[] {
  const bare = withoutNames(text.replaceAll(/\]\([^)]*\)/g, ']'), published)
    .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/\d+月/g, '');
  const found = [...bare.matchAll(/(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?(万|亿|bn|k|m)?(?![a-z])/g)];
  return found
    .flatMap(([, first, last, power = '']) =>
      [first, last].flatMap((number) => (number === undefined ? [] : [Number(number) * (powers[power] ?? 1)])),
    )
    .map((number) => String(Number(number.toPrecision(6))))
    .sort();
}
