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

/** The tables of every revision, in order. A version occurs again where a table returned to it. */
export const tableVersions = (revisions: readonly Revision[]): TableVersion[] =>
  revisions.flatMap((revision) =>
    revision.tables.flatMap(({ name, after, shape }) =>
      after === null || shape === null ? [] : [{ table: name, version: after, shape, revision }],
    ),
  );

/** Every version once, also of tables that were removed. */
export const distinctVersions = (revisions: readonly Revision[]): TableVersion[] => [
  ...new Map(tableVersions(revisions).map((one) => [`${one.table}/${one.version}`, one])).values(),
];

/** The versions that are published: all except those of microdata. */
export const servedVersions = (revisions: readonly Revision[]): TableVersion[] =>
  distinctVersions(revisions).filter(({ shape }) => shape.microdata !== true);

/** The permanent address of a version, without language and base path. */
export const versionAddress = (table: string, version: string): string => `/data/${table}/${shortVersion(version)}.csv`;
