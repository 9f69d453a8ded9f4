import { getDocumentProxy } from 'unpdf';

/** A sheet of a PDF with its pieces of text; positions in points from the lower left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly { text: string; x: number; y: number; right: number }[];
}

/** The text of a PDF, sheet by sheet, as a program that reads or searches it finds it. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [across = 0, upwards = 0, , , x = 0, y = 0] = item.transform.map((one: unknown) =>
        typeof one === 'number' ? one : 0,
      );
      const turned = Math.abs(upwards) > Math.abs(across);
      return [{ text: item.str, x, y, right: x + (turned ? 0 : item.width) }];
    });
    sheets.push({ width, height, runs });
  }
  await pdf.cleanup();
  return sheets;
}

/** Words without blanks and without signs that stand for a missing glyph, and with letters and signs that fonts write alike made one: how PDF text is compared. */
export const squeezed = (words: string): string =>
  words
    .normalize('NFKC')
    // Signs that are one glyph in the tests' face.
    .replaceAll('\u2012', '–')
    .replaceAll('\u2015', '\u2014')
    .replaceAll(/[•‧]/g, '·')
    .replaceAll(/[\s\p{Cc}\u200b\ufffd]/gu, '');
