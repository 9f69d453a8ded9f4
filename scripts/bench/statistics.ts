/** The middle one; of an even number the upper of the two middle ones. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Milliseconds that a piece of work takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const milliseconds = (duration: number): string => `${duration.toFixed(0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** Prints names and values in two columns. */
export function printTable(table: readonly (readonly [string, string])[]): void {
  const width = Math.max(...table.map(([name]) => name.length));
  for (const [name, value] of table) console.log(`${name.padEnd(width)}  ${value.padStart(10)}`);
}
