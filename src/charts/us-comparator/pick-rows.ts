import type { Bilingual } from '../../i18n/lang.ts';
import type { Gap, Published, UsArea, UsAreaBin, UsYear } from '../../datasets/published.ts';
import type { Grade } from '../../lib/figure.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns, toRows } from '../shared/row-columns.ts';

/** A year as the chart compares it. */
export type ComparedYear = Omit<UsYear, 'mean' | 'p25' | 'p75' | 'grade'>;

export interface UsComparatorRows {
  readonly years: RowColumns<ComparedYear>;
  /** Without those ids that follow from the code. */
  readonly areas: RowColumns<Omit<UsArea, 'id'> & { readonly id: string | undefined }>;
  readonly bins: readonly UsAreaBin[];
  /** The release the areas are from. */
  readonly areaSource: { readonly year: number | undefined; readonly grade: Grade } | undefined;
  /** Years looked for and not found, and breaks of the series. */
  readonly gaps: readonly Gap[];
  /** Who says it, by id of the source. */
  readonly publishers: readonly UsPublisher[];
}

export interface UsPublisher {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
}

/** A year of which nothing was found. */
export const isMissingYear = ({ metric, reason }: Gap): boolean =>
  metric === 'employment_and_wages' && reason.id === 'not_found';
/** From here on the series counts otherwise. */
export const isBreak = ({ reason }: Gap): boolean => reason.id === 'series_break';

/** What the chart takes of the published data. */
export function toUsRows({ usYears, usAreas, usAreaBins, sources, gaps }: Published): UsComparatorRows {
  const areaSource = sources.find((source) => source.id === usAreas[0]?.source);
  const used = new Set([...usYears, ...usAreas].map((row) => row.source));
  return {
    years: packYears(usYears),
    areas: packAreas(usAreas),
    bins: usAreaBins,
    areaSource: areaSource && { year: areaSource.year, grade: areaSource.grade },
    gaps: gaps.filter((gap) => gap.table === 'us-national' && (isMissingYear(gap) || isBreak(gap))),
    publishers: sources.filter(({ id }) => used.has(id)).map(({ id, publisher, grade }) => ({ id, publisher, grade })),
  };
}

/** Years as columns; `toRows` has them again. */
export const packYears = (years: readonly ComparedYear[]): UsComparatorRows['years'] =>
  toColumns(years, ['id', 'year', 'employment', 'median', 'p10', 'p90', 'flag', 'source']);

const idOf = (code: string): string => `USA-${code}`;

const isMetro = (area: UsArea): boolean => area.kind === 'metro';

/** Areas as columns, metropolitan ones last: what is alike compresses better side by side. */
export const packAreas = (areas: readonly UsArea[]): UsComparatorRows['areas'] =>
  toColumns(
    [...areas.filter((area) => !isMetro(area)), ...areas.filter(isMetro)].map((area) => ({
      ...area,
      id: area.id === idOf(area.code) ? undefined : area.id,
    })),
    ['id', 'kind', 'code', 'name', 'employment', 'median', 'p10', 'p90', 'flag', 'source', 'note'],
  );

/** The areas again, each with its id. */
export const openAreas = (areas: UsComparatorRows['areas']): UsArea[] =>
  toRows(areas).map((area) => ({ ...area, id: area.id ?? idOf(area.code) }));
