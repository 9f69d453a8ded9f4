/** Years in order, three or more in a row written as a span: 2001–2003, 2006, 2008. */
export function yearRanges(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${String(run[0])}–${String(run.at(-1))}`] : run.map(String)));
}
