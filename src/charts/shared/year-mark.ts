import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../control.ts';
import type { State } from '../chart.ts';
import { periodLabel } from '../../i18n/period-words.ts';

const say = {
  zh: { label: '标出', none: '不标', note: (year: string) => `底色标出的是${year}年。` },
  en: { label: 'Mark', none: 'No year', note: (year: string) => `The tinted band marks ${year}.` },
} as const;

/** Choice of a year to mark, from those with a figure or a known gap; the key is the same in every chart over years. */
export function yearMarkControls(years: readonly number[], lang: Lang): Control[] {
  const { label, none } = say[lang];
  const choices = [...new Set(years)].sort((a, b) => a - b).map(String);
  if (choices.length < 2) return [];
  return [
    {
      key: 'year',
      label,
      kind: 'choice',
      choices: [
        { value: 'none', label: none },
        ...choices.map((value) => ({ value, label: periodLabel(value, lang) })),
      ],
    },
  ];
}

/** The chosen year, if it is among the drawn ones. */
export const markedYear = ({ year }: State, drawn: readonly number[]): number | undefined =>
  drawn.find((one) => String(one) === year);

/** A note on the meaning of the band. */
export const yearMarkNotes = (marked: number | undefined, lang: Lang): string[] =>
  marked === undefined ? [] : [say[lang].note(String(marked))];
