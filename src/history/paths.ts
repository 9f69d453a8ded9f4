/** The log, relative to the data folder. */
export const logPath = 'history/log.jsonl';

/**
 * The log that an acceptance is about to put in place. Versions that only this file names were left by an interrupted
 * acceptance.
 */
export const nextLogPath = 'history/log.jsonl.next';

/** The folder of all accepted versions of all tables. */
export const versionsPath = 'history/tables';

/** A version as file names and addresses write it: the first twelve hex digits of its sha256. */
export const shortVersion = (version: string): string => version.slice(0, 12);

/**
 * The file of a version, relative to the data folder.
 * @param version sha256 in hex
 */
export const versionPath = (table: string, version: string): string =>
  `${versionsPath}/${table}/${shortVersion(version)}.csv`;

/** The folder of all figures that are served permanently, relative to the data folder. */
export const figuresPath = 'history/figures';

/** The list of these files, one name a line: each of them must exist. */
export const figuresListPath = 'history/figures.txt';

/** The list of charts that were withdrawn, relative to the data folder. */
export const withdrawnPath = 'history/withdrawn-charts.json';
