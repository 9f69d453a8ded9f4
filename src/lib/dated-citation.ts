/** The last accepted state of the data as a whole, by version and day. */
export interface Edition {
  readonly version: string;
  /** `2026-11-20`. */
  readonly date: string;
}

/**
 * Returns a CITATION.cff with this version and day in place of its own.
 * @throws unless it has each of them exactly once, on a line of its own
 */
export function datedCitation(citation: string, { version, date }: Edition): string {
  return withLine(withLine(citation, 'version', version), 'date-released', date);
}

function withLine(citation: string, key: string, value: string): string {
  const line = new RegExp(`^${key}: .*$`, 'gm');
  if (citation.match(line)?.length !== 1) throw new Error(`CITATION.cff needs one line "${key}: …"`);
  return citation.replace(line, `${key}: '${value}'`);
}
