const prefixes: Readonly<Record<string, number>> = {
  '10_': 10,
  thousand_: 1e3,
  '10k_': 1e4,
  '100m_': 1e8,
  '1bn_': 1e9,
};
const prefixOf = (unit: string): string => Object.keys(prefixes).find((prefix) => unit.startsWith(prefix)) ?? '';

/** How many whole units (persons, yuan) one of this code is; seats are counted in `10k`. */
export const scaleOf = (unit: string | undefined): number =>
  unit === '10k' ? 1e4 : (prefixes[prefixOf(unit ?? '')] ?? 1);

/** The unit code without its scale: what is counted. */
export const baseOf = (unit: string | undefined): string =>
  unit === '10k' ? 'seat' : (unit ?? '').replace(prefixOf(unit ?? ''), '');

/** Whether a unit code is money for a time of work, such as `CNY_month` or `10k_CNY_year`. */
export const isPay = (unit: string | undefined): boolean =>
  /^[A-Z]{3}_(?:hour|day|week|month|year)$/.test(baseOf(unit));
