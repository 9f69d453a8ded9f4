/** Column and row of each state's square, counted from the left and from above: every square has its neighbours about it. */
const rows = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. PR',
];

export interface Square {
  readonly column: number;
  readonly row: number;
}

/** By postal letters. */
export const stateGrid: ReadonlyMap<string, Square> = new Map(
  rows.flatMap((line, row) => line.split(' ').map((code, column) => [code, { column, row }] as const)),
);

export const gridColumns = 11;
export const gridRows = rows.length;
