/** When something was published, as its page prints it: `2024`, `2024-07` or `2024-07-23`. */
export type PrintedDay = string;

const first = '-01-01';
const last = '-12-31';
const startOf = (day: PrintedDay): string => day + first.slice(day.length - 4);
/** Of a month the 31st, which is only compared. */
const endOf = (day: PrintedDay): string => day + last.slice(day.length - 4);

/** Order by the day on which something was out at the latest; of equals the exact one first. */
export const byPrintedDay = (one: PrintedDay, other: PrintedDay): number =>
  endOf(one).localeCompare(endOf(other)) || other.length - one.length;

/** The first day by which one of several pages was out for certain; undefined where none prints its day. */
export const earliestOf = (days: readonly (PrintedDay | undefined)[]): PrintedDay | undefined =>
  days.filter((day) => day !== undefined).sort(byPrintedDay)[0];

/** The day by which all of them were out; undefined where one does not print its day. */
export const latestOf = (days: readonly (PrintedDay | undefined)[]): PrintedDay | undefined =>
  days.includes(undefined)
    ? undefined
    : days
        .filter((day) => day !== undefined)
        .sort(byPrintedDay)
        .at(-1);

/** Whether it was out on a day, or by the end of a month or year; of what prints a month or year alone it may be open. */
export function knownOn(published: PrintedDay, on: PrintedDay): 'yes' | 'maybe' | 'no' {
  if (endOf(published) <= endOf(on)) return 'yes';
  return startOf(published) <= endOf(on) ? 'maybe' : 'no';
}
