import { group, rollup } from 'd3';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';
import { problemAt } from './rule-helpers.ts';

/** Each area is rounded to ten, so that a sum of many areas is off by some tens. */
const rounding = 100;
const allStates = 51;

interface Area {
  readonly index: number;
  readonly type: string;
  readonly states: readonly string[];
  readonly year: string;
  readonly jobs: number;
}

/**
 * Checks employment in the areas of the US against the whole: the states of a year must add up to the national figure,
 * and the areas within one state must not exceed the state. Nothing is reported where a part or the whole could not be
 * read.
 * @param national the table `us-national`, where it was read whole
 */
export function checkUsAreas(report: TableReport, national: TableReport | undefined): Problem[] {
  if (report.name !== 'us-areas') return [];
  const areas = report.rows.flatMap((row, index) => areaOf(row, index));
  const states = areas.filter(({ type }) => type === 'state');
  const inside = rollup(
    areas.filter(({ type, states: its }) => type !== 'state' && its.length === 1),
    (own) => ({ sum: total(own), largest: [...own].sort((one, other) => other.jobs - one.jobs)[0] }),
    placeOf,
  );
  return [
    ...[...group(states, ({ year }) => year)].flatMap(([year, own]) => {
      const whole = national?.rows.find((row) => String(row['year']) === year)?.['employment'];
      const sum = total(own);
      if (own.length < allStates || typeof whole !== 'number' || Math.abs(sum - whole) <= rounding) return [];
      return [differs(report, slipped(own, whole - sum) ?? own[0], sum, whole)];
    }),
    ...states.flatMap((state) => {
      const { sum, largest } = inside.get(placeOf(state)) ?? { sum: 0, largest: undefined };
      return sum <= state.jobs + rounding ? [] : [differs(report, largest, sum, state.jobs)];
    }),
  ];
}

const placeOf = ({ year, states: [code = ''] }: Area): string => `${year}/${code}`;

function areaOf(row: Row, index: number): Area[] {
  const { area_type: type, states, year, employment: jobs } = row;
  if (typeof type !== 'string' || typeof states !== 'string' || typeof jobs !== 'number') return [];
  return [{ index, type, states: states.split(' '), year: String(year), jobs }];
}

const total = (areas: readonly Area[]): number => areas.reduce((sum, { jobs }) => sum + jobs, 0);

/** The single area whose figure, multiplied by a power of ten, would explain the difference. */
const slipped = (areas: readonly Area[], missing: number): Area | undefined =>
  areas.find(({ jobs }) =>
    [1e-3, 1e-2, 1e-1, 1e1, 1e2, 1e3].some((power) => Math.abs(jobs * power - jobs - missing) <= rounding),
  );

function differs(report: TableReport, area: Area | undefined, sum: number, whole: number): Problem {
  const at = { report, index: area?.index ?? 0, field: 'employment' };
  return problemAt('areas-differ', at, { sum: String(sum), whole: String(whole) });
}
