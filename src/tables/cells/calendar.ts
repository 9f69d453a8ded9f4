const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days in a month (1 to 12); 0 where `month` is none. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

/** The day that an Excel serial number stands for, in the 1900 date system: 45292 is 2024-01-01. */
export function serialToDay(serial: number): Day {
  // Count from 2000-01-01, whose serial number is 36526.
  let rest = serial - 36526;
  let year = 2000;
  const yearDays = (): number => (daysInMonth(year, 2) === 29 ? 366 : 365);
  while (rest < 0) {
    year -= 1;
    rest += yearDays();
  }
  while (rest >= yearDays()) {
    rest -= yearDays();
    year += 1;
  }
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2024-01`. */
export function isoMonth({ year, month }: { year: number; month: number }): string {
  return `${String(year).padStart(4, '0')}-${two(month)}`;
}

/** `2024-01-31`. */
export function isoDate(day: Day): string {
  return `${isoMonth(day)}-${two(day.day)}`;
}

/** The value of a text of ASCII digits only. Longer runs lose digits, as any number does. */
export function digitsToNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) - 48);
  return value;
}
