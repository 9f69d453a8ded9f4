import { headingPeriod, isPercentile } from './heading-kinds.ts';
import type { RawColumn } from './drafted-table.ts';
import { headingMeanings } from './heading-meanings.ts';

/** A column's name in the description, made of its heading. */
export interface ProposedName {
  readonly name: string;
  /** False where the heading gave no name: `c3` for the third column. */
  readonly known: boolean;
}

/** Column names as the descriptions here have them. */
export const columnName = /^[a-z][a-z0-9_]*$/;

/**
 * Names for columns by their headings: one that can be a name stays; Latin letters become lower case with underscores;
 * years, months and percentiles get a letter in front; Chinese headings are translated where their meaning is known.
 * No two are alike.
 * A file of times and figures without headings has the columns `period` and `value`.
 * @param given names that a person chose, by heading or by number of the column
 */
export function proposeNames(
  columns: readonly RawColumn[],
  given: ReadonlyMap<string, string> = new Map(),
): ProposedName[] {
  const taken = new Set<string>();
  const isSeries =
    columns.length === 2 &&
    columns.every(({ heading }) => heading.length === 0) &&
    (columns[0]?.cells ?? []).every((cell) => headingPeriod(cell) !== null);
  return columns.map(({ heading: parts, number: place }, index) => {
    const number = String(place);
    if (isSeries && !given.has(number)) return { name: index === 0 ? 'period' : 'value', known: true };
    const chosen = given.get(parts.join(' ')) ?? given.get(number);
    const names = parts.map(nameOf);
    const known = chosen !== undefined || (names.length > 0 && names.every((name) => name !== ''));
    const wanted = chosen ?? (names.map((one) => (one === '' ? `c${number}` : one)).join('_') || `c${number}`);
    let name = wanted;
    for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}_${String(copy)}`;
    taken.add(name);
    return { name, known };
  });
}

/** The name of one heading; empty where there is none. */
function nameOf(heading: string): string {
  const plain = heading.normalize('NFKC').trim();
  if (columnName.test(plain)) return plain;
  const period = headingPeriod(plain);
  if (period) return `${period.kind.slice(0, 1)}${period.text.toLowerCase().replace(/-/g, '_')}`;
  if (isPercentile(plain)) return `p${plain.replace(/[%分位].*$/, '').replace('.', '_')}`;
  // What stands in brackets is a unit or a remark: it stays in the title.
  const bare = plain
    .replace(/\s*[(（[].*?[)）\]]\s*/g, '')
    .replace(/[:：*]+$/, '')
    .trim();
  const meaning = headingMeanings.get(bare.replace(/\s+/g, ''));
  if (meaning !== undefined) return meaning;
  if (/[^\u0000-\u024f‘’–—%£€]/.test(bare)) return '';
  const words = bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/%/g, ' pct ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return words === '' || columnName.test(words) ? words : `c_${words}`;
}
