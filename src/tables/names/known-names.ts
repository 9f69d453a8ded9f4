import { allNearest } from './nearest.ts';

/** A code or name as a table writes it, with other names of the same thing. */
export interface KnownName {
  readonly write: string;
  readonly names: readonly string[];
}

/** What a name most likely stands for. */
export interface FoundName {
  /** `same` where only case, blanks or accents differ from a known name; `near` where the name is only similar. */
  readonly kind: 'same' | 'near';
  /** The code it stands for, or several that it may stand for. */
  readonly write: readonly string[];
}

/**
 * A name without the differences that do not distinguish names: case, width, blanks, hyphens, apostrophes, tone marks
 * (Xī’ān is xian).
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s'’`·.\-_]/g, '');
}

/** Merges spellings of pinyin that are often confused: zh z, sh s, ch c, ang an, eng en, ing in, ü v u. */
function heard(plain: string): string {
  return plain
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replace(/v/g, 'u');
}

/** An index of known names, for looking up what a name stands for. */
export class NameIndex {
  readonly #same = new Map<string, Set<string>>();
  readonly #heard = new Map<string, Set<string>>();

  constructor(known: Iterable<KnownName>) {
    for (const { write, names } of known) {
      for (const name of [write, ...names]) {
        const plain = plainName(name);
        if (plain === '') continue;
        add(this.#same, plain, write);
        if (/^[a-z]+$/.test(plain)) add(this.#heard, heard(plain), write);
      }
    }
  }

  /** What a name stands for; null where nothing is similar. */
  find(name: string): FoundName | null {
    const plain = plainName(name);
    if (!/\p{L}/u.test(plain)) return null;
    const same = this.#same.get(plain);
    if (same) return { kind: 'same', write: [...same] };
    const near = this.#near(plain);
    return near.length === 0 ? null : { kind: 'near', write: near };
  }

  #near(plain: string): readonly string[] {
    if (plain.length < 2 || plain.length > 40) return [];
    const alike = this.#heard.get(heard(plain));
    if (alike) return [...alike];
    const { distance, found } = allNearest(plain, this.#same.keys());
    const begin = found.filter((one) => one.charAt(0) === plain.charAt(0));
    const near = (begin.length > 0 ? begin : found).flatMap((one) => [...(this.#same.get(one) ?? [])]);
    const close = [...new Set(near)].slice(0, 3);
    if (distance === 1 && plain.length > 2) return close;
    const within = this.#within(plain);
    return within.length > 0 ? within : close;
  }

  /**
   * What the longest names stand for that contain the given one or are contained in it (成都武侯区 contains 成都, 售后客服
   * contains 售后). Only names in hanzi are compared, and the result is empty where they stand for several things.
   */
  #within(plain: string): readonly string[] {
    if (!/\p{Script=Han}{2}/u.test(plain)) return [];
    const held = [...this.#same].filter(
      ([name]) => /^\p{Script=Han}{2,}$/u.test(name) && (plain.includes(name) || name.includes(plain)),
    );
    const longest = Math.max(0, ...held.map(([name]) => name.length));
    const found = new Set(held.flatMap(([name, write]) => (name.length === longest ? [...write] : [])));
    return found.size === 1 ? [...found] : [];
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
