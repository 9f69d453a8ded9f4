import type { Control } from '../../charts/control.ts';
import type { State } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CitedSource } from '../../charts/shared/cite-sources.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

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

/** What was chosen of a control, in words. */
interface ChosenControl extends Pick<Control, 'label'> {
  /** Its values say little without its name. */
  readonly measured: boolean;
  readonly values: readonly string[];
}

/** A slider's value in words; what is no number as it is. */
function rangeText({ text }: NonNullable<Control['range']>, value: string): string {
  const number = parseDecimal(value);
  return number === null ? value : text(number);
}

/** The controls that were used, with the names of what was chosen. */
function chosenControls(controls: readonly Control[], state: State): ChosenControl[] {
  return controls.flatMap(({ key, label, kind, choices, range }): ChosenControl[] => {
    const value = state[key];
    if (value === undefined) return [];
    if (range) return [{ label, measured: true, values: [rangeText(range, value)] }];
    const values = kind === 'search' ? value.split(',') : [value];
    const named = values.map((one) => choices.find((choice) => choice.value === one)?.label ?? one);
    return [{ label, measured: false, values: named }];
  });
}

/** Choices in a line: `成都、3–5年`; what holds no word stands with what it is of. Empty where nothing is chosen. */
export function chosenWords(controls: readonly Control[], state: State, lang: Lang): string {
  const said = chosenControls(controls, state).flatMap(({ label, measured, values }) =>
    values.map((value) => (/\p{L}/u.test(value) && !measured ? value : `${label} ${value}`)),
  );
  return said.join(comma[lang]);
}

/** Each choice with what it is of, for those who do not see the controls: `工作年限：3–5年`. */
export function chosenLines(controls: readonly Control[], state: State, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return chosenControls(controls, state).map(({ label, values }) => `${label}${colon}${values.join(comma[lang])}`);
}

const comma: Readonly<Record<Lang, string>> = { zh: '、', en: ', ' };
