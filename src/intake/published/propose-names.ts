import type { Resource } from '../../tables/package/descriptor.ts';
import { headingPeriod, isPercentile, headingMeanings } from './headings.ts';
import type { RawColumn } from './drafted-table.ts';

/** A proposed column name, derived from a heading. */
export interface ProposedName {
  readonly name: string;
  /** False where no name could be derived: the third column is then called `c3`. */
  readonly known: boolean;
}

/** The form of column names in our descriptions. */
export const columnName = /^[a-z][a-z0-9_]*$/;

/**
 * Proposes column names by their headings: a heading that is a valid name is kept; Latin letters become lower case with
 * underscores; years, months and percentiles get a letter in front; Chinese headings are translated where their meaning
 * is known, here or by a title of the description. All names differ. A file of periods and figures without headings has
 * the columns `period` and `value`.
 * @param given names chosen by a person, by heading or by the number of the column
 * @param titles names that the description already has for headings: see `knownTitles`
 */
export function proposeNames(
  columns: readonly RawColumn[],
  given: ReadonlyMap<string, string> = new Map(),
  titles: ReadonlyMap<string, string> = new Map(),
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
    const names = parts.map((part) => nameOf(part, titles));
    const known = chosen !== undefined || (names.length > 0 && names.every((name) => name !== ''));
    const wanted = chosen ?? (names.map((one) => (one === '' ? `c${number}` : one)).join('_') || `c${number}`);
    let name = wanted;
    for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}_${String(copy)}`;
    taken.add(name);
    return { name, known };
  });
}

/**
 * Column names by the Chinese titles that the tables give them, where all tables agree: a new table then names its
 * columns as the others do. `id` is left out, because a publisher's 编号 may be something else.
 */
export function knownTitles(resources: readonly Pick<Resource, 'schema'>[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { name, title } of resources.flatMap(({ schema }) => schema.fields)) {
    if (title === undefined || !/\p{Script=Han}/u.test(title)) continue;
    const plain = plainTitle(title);
    names.set(plain, (names.get(plain) ?? new Set()).add(name));
  }
  return new Map(
    [...names].flatMap(([title, found]) => {
      const [only = '', ...others] = found;
      return others.length > 0 || only === 'id' || !columnName.test(only) ? [] : [[title, only] as const];
    }),
  );
}

const plainTitle = (title: string): string => title.normalize('NFKC').replace(/\s+/g, '');

/** The name for one heading; empty where there is none. */
function nameOf(heading: string, titles: ReadonlyMap<string, string>): string {
  const plain = heading.normalize('NFKC').trim();
  if (columnName.test(plain)) return plain;
  const period = headingPeriod(plain);
  if (period) return `${period.kind.slice(0, 1)}${period.text.toLowerCase().replace(/-/g, '_')}`;
  if (isPercentile(plain)) return `p${plain.replace(/[%分位].*$/, '').replace('.', '_')}`;
  const titled = titles.get(plainTitle(plain));
  // 地点（中文） and 地点（英文） are different columns.
  if (titled !== undefined && /[()]/.test(plain)) return titled;
  // The text in brackets is a unit or a remark and remains in the title.
  const bare = plain
    .replace(/\s*[(（[].*?[)）\]]\s*/g, '')
    .replace(/[:：*]+$/, '')
    .trim();
  const meaning = headingMeanings.get(bare.replace(/\s+/g, '')) ?? titles.get(plainTitle(bare));
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
