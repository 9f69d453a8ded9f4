/** Years on the job, as the sources group them: the columns, and the steps from newcomer to ten years. */
export const tenures = ['0-1', '1-3', '3-5', '5-10', '10+'] as const;
export type Tenure = (typeof tenures)[number];

/** The bands that a claim about "three years and more" covers at once. */
export const fromThreeYears: readonly string[] = tenures.slice(2);

/** Statistics that give a month's pay by years on the job. They are different measures: each has its own group. */
export const definitions = ['advertised_median', 'mean_pay'] as const;
export type Definition = (typeof definitions)[number];
