/** How exactly a figure is known; the words are in the dictionaries. */
export const bounds = ['exact', 'about', 'at_least', 'at_most', 'between'] as const;
export type Bound = (typeof bounds)[number];

/** How a figure came about. */
export const flags = ['reported', 'forecast', 'derived', 'provisional'] as const;
export type Flag = (typeof flags)[number];

/**
 * A: the publisher itself or official; B: press that names the report; C: a mirror or second-hand; S: one of the four
 * articles.
 */
export const grades = ['A', 'B', 'C', 'S'] as const;
export type Grade = (typeof grades)[number];

/** A published figure in its printed unit: a value, or an interval with one or two ends. */
export interface Figure {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly bound: Bound;
  /** Unit code, see i18n/units.ts. */
  readonly unit: string;
}

/** The least and the greatest number of a figure; undefined where that end is open, and where there is no figure. */
export const figureEnds = (figure: Figure | undefined): { low: number | undefined; high: number | undefined } => ({
  low: figure?.value ?? figure?.low,
  high: figure?.value ?? figure?.high,
});

/** The printed number by which an interval is ordered: its low end, or the only end it has; 0 where it has none. */
export const printedEnd = ({ low, high }: Pick<Figure, 'low' | 'high'>): number => low ?? high ?? 0;

/** The weakest grade among sources, because what rests on all of them is no surer. Undefined where there are none. */
export const weakestGrade = (sources: readonly { readonly grade: Grade }[]): Grade | undefined =>
  grades.findLast((grade) => sources.some((source) => source.grade === grade));
