import { strFromU8, unzipSync } from 'fflate';

/** The XML of each sheet of a workbook, by its path in the file. */
export function sheetXml(workbook: Uint8Array): Readonly<Record<string, string>> {
  const parts = unzipSync(workbook, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Whether XML of a sheet holds a formula. */
export const holdsFormula = (xml: string): boolean => /<(?:\w+:)?f[\s/>]/.test(xml);
