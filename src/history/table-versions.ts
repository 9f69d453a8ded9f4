import { shortVersion } from './paths.ts';
import type { Revision, TableShape } from './types.ts';

/** A table as a revision left it. */
export interface TableVersion {
  readonly table: string;
  /** sha256 in hex. */
  readonly version: string;
  readonly shape: TableShape;
  readonly revision: Revision;
}

/** What every revision made of its tables, in their order; a version that was returned to comes again. */
export const tableVersions = (revisions: readonly Revision[]): TableVersion[] =>
  revisions.flatMap((revision) =>
    revision.tables.flatMap(({ name, after, shape }) =>
      after === null || shape === null ? [] : [{ table: name, version: after, shape, revision }],
    ),
  );

/** Every version once, whatever became of its table. */
export const distinctVersions = (revisions: readonly Revision[]): TableVersion[] => [
  ...new Map(tableVersions(revisions).map((one) => [`${one.table}/${one.version}`, one])).values(),
];

/** Versions that are published: those of microdata are not. */
export const servedVersions = (revisions: readonly Revision[]): TableVersion[] =>
  distinctVersions(revisions).filter(({ shape }) => shape.microdata !== true);

/** Where a version can be downloaded for good; no language, no base path. */
export const versionAddress = (table: string, version: string): string => `/data/${table}/${shortVersion(version)}.csv`;
