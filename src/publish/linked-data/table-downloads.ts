/** Files with the whole of a table as it is now. */
export const tableDownloads = (table: string): readonly { readonly path: string; readonly type: string }[] => [
  { path: `/data/${table}.csv`, type: 'text/csv' },
  { path: `/data/${table}.excel.csv`, type: 'text/csv' },
  { path: `/data/${table}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { path: `/data/${table}.json`, type: 'application/json' },
];
