const preview = 'http://localhost:4321/';

/** A program that reads the local preview, made to read another site. @throws when it does not say where it reads */
export function sampleAt(text: string, site: string): string {
  if (!text.includes(preview)) throw new Error(`a sample says where it reads: ${preview}`);
  return text.replaceAll(preview, site).trimEnd();
}
