/** What was accepted last: the version and day of the data as a whole. */
export interface Edition {
  readonly version: string;
  /** `2026-11-20`. */
  readonly date: string;
}

/** A CITATION.cff with another version and day. @throws when it does not say one of them on a line of its own, once */
export function datedCitation(citation: string, { version, date }: Edition): string {
  return withLine(withLine(citation, 'version', version), 'date-released', date);
}

function withLine(citation: string, key: string, value: string): string {
  const line = new RegExp(`^${key}: .*$`, 'gm');
  if (citation.match(line)?.length !== 1) throw new Error(`CITATION.cff needs one line "${key}: …"`);
  return citation.replace(line, `${key}: '${value}'`);
}
