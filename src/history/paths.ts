/** The log, relative to the data folder. */
export const logPath = 'history/log.jsonl';

/** The log that an acceptance is about to put in place; what only it names was left by one that was interrupted. */
export const nextLogPath = 'history/log.jsonl.next';

/** The folder of all accepted versions of all tables. */
export const versionsPath = 'history/tables';

/** A version as it stands in file names and addresses: the first twelve hex digits of its sha256. */
export const shortVersion = (version: string): string => version.slice(0, 12);

/** The file of a version, relative to the data folder. @param version sha256 in hex */
export const versionPath = (table: string, version: string): string =>
  `${versionsPath}/${table}/${shortVersion(version)}.csv`;

/** The folder of all figures that are served for good, relative to the data folder. */
export const figuresPath = 'history/figures';

/** Names of those files, one a line: each of them must be there. */
export const figuresListPath = 'history/figures.txt';

/** Charts that were published and are no longer made. */
export const withdrawnPath = 'history/withdrawn-charts.json';
