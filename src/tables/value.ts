/** A typed cell: number for number, integer and year; text for dates and months (`2024-01`); null for missing. */
export type Value = string | number | boolean | null;

/** A typed row by declared field name; its prototype is empty, so that a column named `__proto__` is harmless. */
export type Row = Record<string, Value>;
