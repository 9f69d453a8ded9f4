import type { Control } from '../../charts/control.ts';
import type { State } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CitedSource } from '../../charts/shared/cite-sources.ts';

/** What `/charts/<id>.rows.json` holds. */
export interface ChartInput {
  readonly rows: unknown;
  /** What the source line says of them. */
  readonly sources: readonly CitedSource[];
}

/** A chart with a choice, and what it is made from. */
export interface ChosenFigure {
  readonly chart: string;
  readonly lang: Lang;
  readonly controls: readonly Control[];
  readonly state: State;
  readonly input: ChartInput;
  /** Address of the chart's JSON as it opens. */
  readonly json: string;
  /** Address of the whole records of the sources. */
  readonly sources: string;
}

/** The files of a choice, by what stands behind what was chosen in their names. */
export const chosenEndings = { csv: 'csv', excel: 'excel.csv', xlsx: 'xlsx', json: 'json' } as const;

export type ChosenFormat = keyof typeof chosenEndings;
