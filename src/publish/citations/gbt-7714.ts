import type { CitationFacts } from './citation-facts.ts';

/**
 * By GB/T 7714—2015, as an online data set: 主要责任者. 题名[DS/OL]. (更新日期)[引用日期]. 访问路径. The day of access is the
 * citing person's own, so the text comes in two parts around it.
 */
export function gbt7714({ author, title, date, address }: CitationFacts): { before: string; after: string } {
  const updated = date === null ? '' : `(${date})`;
  return { before: `${author}. ${title}[DS/OL]. ${updated}[`, after: `]. ${address}.` };
}
