import type { Bilingual } from '../../i18n/lang.ts';
import type { Published, UsArea, UsAreaBin } from '../../datasets/published.ts';
import type { Grade } from '../../lib/figure.ts';
import { oncePer } from '../../lib/lazy.ts';
import type { RowColumns } from '../shared/row-columns.ts';
import { toColumns, toRows } from '../shared/row-columns.ts';

export interface UsAreasRows {
  /** Without the ids that follow from the code. */
  readonly areas: RowColumns<Omit<UsArea, 'id' | 'quotient'> & { readonly id: string | undefined }>;
  readonly bins: readonly UsAreaBin[];
  /** By code of a state: its share of the occupation's jobs over its share of all jobs, the national value being 1. */
  readonly quotients: Readonly<Record<string, number>>;
  /** The release that the areas are from. */
  readonly source: AreaSource | undefined;
  /** National median pay in the year of the areas. */
  readonly nation: number | undefined;
}

export interface AreaSource {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly year: number | undefined;
  readonly grade: Grade;
}

/** What the chart takes from the published data. */
export function toAreaRows({ usYears, usAreas, usAreaBins, sources }: Published): UsAreasRows {
  const source = sources.find(({ id }) => id === usAreas[0]?.source);
  return {
    areas: packAreas(usAreas),
    bins: usAreaBins,
    quotients: Object.fromEntries(
      usAreas.flatMap(({ kind, code, quotient }) =>
        (kind === 'state' || kind === 'territory') && quotient !== undefined ? [[code, quotient]] : [],
      ),
    ),
    source: source && {
      ...{ id: source.id, publisher: source.publisher, year: source.year, grade: source.grade },
    },
    nation: usYears.find(({ year }) => year === source?.year)?.median,
  };
}

const idOf = (code: string): string => `USA-${code}`;

const isMetro = (area: Pick<UsArea, 'kind'>): boolean => area.kind === 'metro';

export type Area = Omit<UsArea, 'quotient'>;

/** Areas as columns, metropolitan ones last, because similar values compress better side by side. */
export const packAreas = (areas: readonly Area[]): UsAreasRows['areas'] =>
  toColumns(
    [...areas.filter((area) => !isMetro(area)), ...areas.filter(isMetro)].map((area) => ({
      ...area,
      id: area.id === idOf(area.code) ? undefined : area.id,
    })),
    ['id', 'kind', 'code', 'name', 'employment', 'median', 'p10', 'p90', 'flag', 'source', 'note'],
  );

/** Unpacks the areas, each with its id; once for all redrawings. */
export const openAreas = oncePer(function openAreas(areas: UsAreasRows['areas']): readonly Area[] {
  return toRows(areas).map((area) => ({ ...area, id: area.id ?? idOf(area.code) }));
});
