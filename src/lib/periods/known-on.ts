/** When something was published, as its page prints it: `2024`, `2024-07` or `2024-07-23`. */
export type PrintedDay = string;

const first = '-01-01';
const last = '-12-31';
const startOf = (day: PrintedDay): string => day + first.slice(day.length - 4);
/** The last day of a date. It is only compared, so that a month may end on the 31st. */
const endOf = (day: PrintedDay): string => day + last.slice(day.length - 4);

/** Sorts by the last possible day of publication; of equals the exact one is first. */
export const byPrintedDay = (one: PrintedDay, other: PrintedDay): number =>
  endOf(one).localeCompare(endOf(other)) || other.length - one.length;

/** The date of the page that was certainly published first; undefined where none prints its date. */
export const earliestOf = (days: readonly (PrintedDay | undefined)[]): PrintedDay | undefined =>
  days.filter((day) => day !== undefined).sort(byPrintedDay)[0];

/** The date by which all pages were published; undefined where one does not print its date. */
export const latestOf = (days: readonly (PrintedDay | undefined)[]): PrintedDay | undefined =>
  days.includes(undefined)
    ? undefined
    : days
        .filter((day) => day !== undefined)
        .sort(byPrintedDay)
        .at(-1);

/**
 * Whether something was published by a day, or by the end of a month or year. `maybe` where the page prints only a
 * month or year within which the day lies.
 */
export function knownOn(published: PrintedDay, on: PrintedDay): 'yes' | 'maybe' | 'no' {
  if (endOf(published) <= endOf(on)) return 'yes';
  return startOf(published) <= endOf(on) ? 'maybe' : 'no';
}
