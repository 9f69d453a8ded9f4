import type { Control } from '../../charts/control.ts';
import type { State } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CitedSource } from '../../charts/shared/cite-sources.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/** The content of `/charts/<id>.rows.json`. */
export interface ChartInput {
  readonly rows: unknown;
  /** What the source line shows of the sources. */
  readonly sources: readonly CitedSource[];
}

/** A chart with a choice, and what it is made from. */
export interface ChosenFigure {
  readonly chart: string;
  readonly lang: Lang;
  readonly controls: readonly Control[];
  readonly state: State;
  readonly input: ChartInput;
  /** Address of the chart's JSON in its opening state. */
  readonly json: string;
  /** Address of the complete records of the sources. */
  readonly sources: string;
}

/** The files of a choice: what follows the choice in their names. */
export const chosenEndings = { csv: 'csv', excel: 'excel.csv', xlsx: 'xlsx', json: 'json' } as const;

export type ChosenFormat = keyof typeof chosenEndings;

/** The choice made with a control, in words. */
interface ChosenControl extends Pick<Control, 'label'> {
  /** Whether its values say little without the control's name. */
  readonly measured: boolean;
  readonly values: readonly string[];
}

/** A slider's value in words; a value that is not a number stays as it is. */
function rangeText({ text }: NonNullable<Control['range']>, value: string): string {
  const number = parseDecimal(value);
  return number === null ? value : text(number);
}

/** The controls that were used, with the names of the choices. */
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

/**
 * Choices on one line: `成都、3–5年`; a value that contains no word stands with its label. Empty where nothing is
 * chosen.
 */
export function chosenWords(controls: readonly Control[], state: State, lang: Lang): string {
  const said = chosenControls(controls, state).flatMap(({ label, measured, values }) =>
    values.map((value) => (/\p{L}/u.test(value) && !measured ? value : `${label} ${value}`)),
  );
  return said.join(comma[lang]);
}

/** Each choice with the label of its control, for readers who do not see the controls: `工作年限：3–5年`. */
export function chosenLines(controls: readonly Control[], state: State, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return chosenControls(controls, state).map(({ label, values }) => `${label}${colon}${values.join(comma[lang])}`);
}

const comma: Readonly<Record<Lang, string>> = { zh: '、', en: ', ' };
