import type { Cell } from '../chart.ts';

/** Cells of chart tables. A missing one says why where that is known, and is null in downloads: never zero, never blank text. */
export const missing = (reason?: string): Cell => ({ text: reason ?? '–', value: null });

export const textCell = (text: string | undefined): Cell => (text === undefined ? missing() : { text, value: text });

/** @param format how readers see it; the value itself goes to sorting and downloads */
export const numberCell = (value: number | undefined, format: (value: number) => string): Cell =>
  value === undefined ? missing() : { text: format(value), value };
