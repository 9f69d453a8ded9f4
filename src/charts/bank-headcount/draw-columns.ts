import { measureText } from '../../i18n/measure-text.ts';
import { fontSize } from '../../marks/text.ts';

/** Of few years, columns grow no wider than this. */
const widest = 64;

/** Bands of the years, one beside the other. */
export interface Band {
  (year: number): number | undefined;
  bandwidth(): number;
  step(): number;
}

/** Left edge and width of the column in a band that begins at `left`. */
export function columnIn(left: number, x: Band): { x: number; width: number } {
  const width = Math.min(widest, x.bandwidth());
  return { x: left + (x.bandwidth() - width) / 2, width };
}

/** Whether a year's number is written: each where all fit, else those of key years, of which the marked one goes first. */
export function isWritten(
  year: number,
  { text, key, all }: { readonly text: string; readonly key: boolean; readonly all: readonly string[] },
  marked: number | undefined,
  step: number,
): boolean {
  const width = (word: string) => measureText(word) * fontSize + 2;
  if (all.every((word) => width(word) <= step)) return true;
  return key && (marked === undefined || marked === year || Math.abs(marked - year) * step >= width(text));
}
