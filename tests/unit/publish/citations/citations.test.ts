import { describe, expect, test } from 'vitest';
import { charts } from '../../../../src/charts/all-charts.ts';
import { readHistory } from '../../../../src/history/read-history.ts';
import { apa7, bibtex, gbt7714, ris } from '../../../../src/publish/citations/formats.ts';
import type { CitationFacts } from '../../../../src/publish/citations/citation-facts.ts';
import { citationFacts } from '../../../../src/publish/citations/citation-facts.ts';
import { figureRecord } from '../../../../src/publish/figures/figure-record.ts';
import { languages } from '../../../../src/i18n/lang.ts';
import { presentData } from '../../../helpers/present-data.ts';

const odd: CitationFacts = {
  ...{ lang: 'en', author: 'A & B', chart: 'c', subtitle: 'two\nlines', version: '0123456789ab', date: '2026-11-20' },
  title: '50% of #1_x {of} $5 ~ ^ \\ 客服 “×”',
  address: 'https://a.example/b%20c/embed/c/0123456789ab/',
  page: 'https://a.example/b%20c/charts/c/',
  withdrawn: null,
};
const { published } = presentData();
const revisions = readHistory('data');
const facts = charts.flatMap((chart) =>
  languages.map((lang) => {
    const record = figureRecord(chart, lang, published, revisions);
    const page = `https://a.example/charts/${chart.id}/`;
    return citationFacts(record, {
      address: `https://a.example/embed/${chart.id}/${record.version}/`,
      page,
      withdrawn: null,
    });
  }),
);

/** Fields of an entry by name, values within their outer braces. @throws where braces or escapes do not fit */
function readBibtex(text: string): Record<string, string> {
  const entry = /^@misc\{([a-z][\w-]*),\n((?:  \w+ = .*,\n)*)\}\n$/.exec(text);
  if (!entry) throw new Error(`no entry: ${text}`);
  const fields: Record<string, string> = { key: entry[1] ?? '' };
  for (const [, name = '', value = ''] of (entry[2] ?? '').matchAll(/^ {2}(\w+) = (.*),$/gm)) {
    let depth = 0;
    for (const [part] of value.matchAll(/\\.|[{}]/g)) {
      if (part === '{') depth += 1;
      if (part === '}') depth -= 1;
      if (depth === 0 && part === '}' && !/\}"?$/.test(value)) throw new Error(`text after the braces of ${name}`);
    }
    if (depth !== 0) throw new Error(`braces of ${name}: ${value}`);
    if (name !== 'url' && name !== 'note' && /(?<!\\)[%&_#$]/.test(value))
      throw new Error(`a sign of TeX in ${name}: ${value}`);
    fields[name] = value.replace(/^(?:"\{(.*)\}"|\{(.*)\})$/, '$1$2');
  }
  return fields;
}

/** What TeX prints of it. */
const printed = (text: string): string =>
  text
    .replaceAll('\\textbackslash{}', '\u0000')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replace(/\\([%&_#${}])/g, '$1')
    .replaceAll('\u0000', '\\');

function readRis(text: string): Record<string, string> {
  expect(text.endsWith('ER  - \r\n')).toBe(true);
  const lines = text.split('\r\n').slice(0, -1);
  return Object.fromEntries(
    lines.map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
      expect(tag, line).not.toBe('');
      return [tag, value];
    }),
  );
}

describe('citations', () => {
  test('in BibTeX read back as what they cite, whatever signs stand in it', () => {
    for (const one of [odd, ...facts]) {
      const entry = readBibtex(bibtex(one));
      expect(printed(entry['title'] ?? '')).toBe(one.title);
      expect(printed(entry['author'] ?? '')).toBe(one.author);
      expect(entry).toMatchObject({ url: one.address, version: one.version, year: one.date?.slice(0, 4) });
      expect(entry['note']).toContain(one.page);
    }
    expect(new Set(facts.map((one) => readBibtex(bibtex(one))['key'])).size).toBe(facts.length);
  });

  test('of a withdrawn chart say so in a note, in BibTeX first of all', () => {
    const reason = 'Nobody could say what {it} counts: 50% & more_of #1.';
    const gone = { ...odd, withdrawn: { date: '2027-01-06', reason, instead: null } };
    const said = `This chart was withdrawn on 6 January 2027. ${reason}`;
    const note = readBibtex(bibtex(gone))['note'] ?? '';
    expect(printed(note).startsWith(said)).toBe(true);
    expect(note).toContain(odd.page);
    expect(readRis(ris(gone))['N1']).toBe(said);
    expect(readRis(ris(odd))).not.toHaveProperty('N1');
  });

  test('in RIS are one record of lines', () => {
    for (const one of [odd, ...facts]) {
      const record = readRis(ris(one));
      expect(record).toMatchObject({ TY: 'DATA', AU: one.author, TI: one.title, UR: one.address, L2: one.page });
      expect(record['DA']).toMatch(/^\d{4}\/\d\d\/\d\d\/$/);
    }
  });

  test('by GB/T 7714 leave the day of access to whoever cites', () => {
    for (const one of facts) {
      const { before, after } = gbt7714(one);
      expect(before).toBe(`${one.author}. ${one.title}[DS/OL]. (${one.date ?? ''})[`);
      expect(after).toBe(`]. ${one.address}.`);
    }
  });

  test('by APA name the version', () => {
    expect(apa7(odd)).toBe(`A & B. (2026). ${odd.title} (Version 0123456789ab) [Data set]. ${odd.address}`);
    expect(apa7({ ...odd, date: null })).toContain('(n.d.)');
  });

  test('without an accepted revision give no date at all', () => {
    const undated = { ...odd, date: null };
    expect(gbt7714(undated).before).toMatch(/\[DS\/OL\]\. \[$/);
    expect(readRis(ris(undated))).not.toHaveProperty('PY');
    expect(readBibtex(bibtex(undated))).not.toHaveProperty('year');
  });
});
