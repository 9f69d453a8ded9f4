import type { Resource } from '../../tables/types.ts';

/** The one file of what is published of all microdata. */
export const microdataFile = '/data/microdata.json';

/** Files with the whole of a table as it is now; of microdata, with its counts and quantiles. */
export const tableDownloads = ({
  name,
  microdata,
}: Pick<Resource, 'name' | 'microdata'>): readonly { readonly path: string; readonly type: string }[] =>
  microdata
    ? [{ path: microdataFile, type: 'application/json' }]
    : [
        { path: `/data/${name}.csv`, type: 'text/csv' },
        { path: `/data/${name}.excel.csv`, type: 'text/csv' },
        { path: `/data/${name}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        { path: `/data/${name}.json`, type: 'application/json' },
      ];
