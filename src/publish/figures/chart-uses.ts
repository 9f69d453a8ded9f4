import type { BuiltChart } from '../../charts/all-charts.ts';
import { chartById, charts } from '../../charts/all-charts.ts';
import type { Control } from '../../charts/control.ts';
import type { Rendering, State } from '../../charts/chart.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { Published } from '../../datasets/published.ts';
import { queryText } from '../../lib/text/urls.ts';
import { siteFigure } from './site-figure.ts';

/** A chart that shows something, and the state in which it does. */
interface ChartUse {
  readonly chart: BuiltChart;
  /** The query of its address; empty for the opening state, and where it must be searched for. */
  readonly query: string;
  /** The row of its table that shows it, where the opening state has that row. */
  readonly row: string | undefined;
}

export interface ChartUses {
  /** Charts by the id of a data row that they draw, in their opening state or after one choice. */
  readonly rows: ReadonlyMap<string, readonly ChartUse[]>;
  /** Charts by the id of a source that they cite. */
  readonly sources: ReadonlyMap<string, readonly ChartUse[]>;
}

/** Which charts show a row, and which cite a source; computed once per build, in one language, without drawing. */
export const chartUses = oncePerRevision((): ChartUses => joined(charts.map(({ id }) => usesOfChart(id))));

const known = oncePerRevision(() => new Map<string, ChartUses>());

/**
 * What one chart shows and cites, so that a page that is reloaded while its data are edited needs no other chart.
 * @throws when there is no such chart
 */
export function usesOfChart(id: string): ChartUses {
  const chart = chartById(id);
  const uses = known().get(id) ?? ownUses(chart, siteData().published, siteFigure(chart, 'zh').rendering);
  known().set(id, uses);
  return uses;
}

/** @param opened a chart in its opening state, in Chinese */
export const usesOf = (
  among: readonly BuiltChart[],
  published: Published,
  opened: (chart: BuiltChart) => Rendering,
): ChartUses => joined(among.map((chart) => ownUses(chart, published, opened(chart))));

function ownUses(chart: BuiltChart, published: Published, rendering: Rendering): ChartUses {
  const uses = { rows: new Map<string, readonly ChartUse[]>(), sources: new Map<string, readonly ChartUse[]>() };
  const rows = chart.rows(published);
  const take = (kind: 'rows' | 'sources', id: string, use: ChartUse): void => {
    if (!uses[kind].has(id)) uses[kind].set(id, [use]);
  };
  for (const { state, query, opens } of statesOf(rendering.controls)) {
    const shown = opens ? rendering : chart.render(rows, 'zh', state);
    for (const source of shown.sources) take('sources', source, { chart, query, row: undefined });
    for (const [id, row] of shownRows(shown)) take('rows', id, { chart, query, row: opens ? row : undefined });
  }
  return uses;
}

/** Merges the uses of several charts, in their order. */
function joined(all: readonly ChartUses[]): ChartUses {
  const join = (kind: keyof ChartUses): Map<string, ChartUse[]> => {
    const found = new Map<string, ChartUse[]>();
    for (const uses of all)
      for (const [id, own] of uses[kind]) {
        const before = found.get(id);
        if (before) before.push(...own);
        else found.set(id, [...own]);
      }
    return found;
  };
  return { rows: join('rows'), sources: join('sources') };
}

/** Ids of data behind the rows and tips, with the row of the table that shows each. */
function shownRows({ table, tips }: Rendering): (readonly [id: string, row: string | undefined])[] {
  const rows = new Set(table.rows.map(({ id }) => id));
  return [
    ...[...rows].map((id) => [id, id] as const),
    ...Object.entries(tips).flatMap(([row, { quotes = [] }]) =>
      quotes.map((id) => [id, rows.has(row) ? row : undefined] as const),
    ),
  ];
}

/** A chart in its opening state, or after one choice. */
interface Shown {
  readonly state: State;
  readonly query: string;
  readonly opens: boolean;
}

/** The opening state, and each choice by itself. For a search everything is chosen at once, a state that no link uses. */
function statesOf(controls: readonly Control[]): Shown[] {
  const chosen = controls.flatMap(({ key, kind, choices }): Shown[] => {
    if (kind === 'search')
      return [{ state: { [key]: choices.map(({ value }) => value).join(',') }, query: '', opens: false }];
    if (kind !== 'choice') return [];
    return choices.slice(1).map(({ value }) => {
      const state = { [key]: value };
      return { state, query: queryText(new URLSearchParams(state)), opens: false };
    });
  });
  return [{ state: {}, query: '', opens: true }, ...chosen];
}
