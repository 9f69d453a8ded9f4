const preview = 'http://localhost:4321/';

/** A sample program with the address of the local preview replaced by another site's. @throws when it has no such address */
export function sampleAt(text: string, site: string): string {
  if (!text.includes(preview)) throw new Error(`a sample says where it reads: ${preview}`);
  return text.replaceAll(preview, site).trimEnd();
}
