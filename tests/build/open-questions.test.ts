import { describe, expect, inject, test } from 'vitest';
import { siteData } from '../../src/datasets/site-data.ts';
import { siteAudits } from '../../src/publish/claims/audit-view.ts';
import { dist } from '../helpers/next-release-site.ts';
import { repositorySetting } from '../helpers/next-release-words.ts';
import { prefixes, siteDocuments } from '../helpers/site-documents.ts';

const issues = `${repositorySetting}issues/new?`;
const contact = (prefix: string): readonly string[] => [`${prefix}/about/#contact`, `${prefix}/check/`];
const hrefs = (root: Element | null): string[] =>
  [...(root?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

describe.each(prefixes)('an open question, in $lang', ({ lang, prefix }) => {
  const here = siteDocuments(inject('site'));
  const there = siteDocuments(dist);
  const bodyOf = (href = ''): string => new URL(href).searchParams.get('body') ?? '';

  test('a gap says what would settle it, and leads to an issue with its ids and the same words', () => {
    const gaps = [...there(`${prefix}/gaps/`).querySelectorAll('.gap')];
    const asked = gaps.map((gap) => {
      const own = hrefs(gap);
      expect(own.filter((href) => href.startsWith(issues)).length, gap.id).toBe(1);
      const body = bodyOf(own.at(-1));
      const ids = own.flatMap((href) => /\/data\/gaps\/#(\w+)$/.exec(href)?.[1] ?? []);
      expect(body, gap.id).toContain(ids.join(' '));
      expect(own.at(-1)?.length, gap.id).toBeLessThan(8000);
      const said = [...gap.querySelectorAll('p')].map((line) => line.textContent.trim());
      expect(body.split('\n').filter((line) => said.includes(line)).length, gap.id).toBe(1);
      return ids;
    });
    expect(asked.flat().length).toBeGreaterThanOrEqual(siteData().published.gaps.length);
  });

  test('a statement and a thing with several figures lead to one with their rows', () => {
    for (const [page, part, rows] of [
      ['/claims/CLM005/', '#settle', ['CLM005', 'BCL015', 'BCL016', 'BCL014']],
      ['/claims/contradictions/', '#seats-2021', ['CLM027', 'SEA002', 'SEA004']],
    ] as const) {
      const body = bodyOf(hrefs(there(`${prefix}${page}`).querySelector(part)).at(-1));
      for (const row of rows) expect(body, page).toContain(row);
    }
  });

  test('without a repository each leads to how to reach whoever publishes the site, and to the check of a row', () => {
    for (const gap of here(`${prefix}/gaps/`).querySelectorAll('.gap'))
      expect(hrefs(gap).slice(-2), gap.id).toEqual(contact(prefix));
    for (const [page, part] of [
      ['/claims/CLM005/', '#settle'],
      ['/claims/contradictions/', '#seats-2021'],
    ] as const)
      expect(hrefs(here(`${prefix}${page}`).querySelector(part)).slice(-2), page).toEqual(contact(prefix));
    expect(here(`${prefix}/about/`).getElementById('contact')).not.toBeNull();
  });

  test('of a statement it is named whose figures, of which year, would tell', () => {
    const settle = here(`${prefix}/claims/CLM005/`).querySelector('#settle')?.textContent;
    expect(settle).toContain(
      lang === 'zh' ? '中国银行业协会（2022年、2023年）' : 'China Banking Association (2022, 2023)',
    );
  });

  test('sums of rows that do not come out are listed below the statements, each row linked, unless a statement tells of them', () => {
    const part = here(`${prefix}/claims/`).getElementById('audits');
    const misfits = [...(part?.querySelectorAll('.misfit') ?? [])];
    expect(misfits.map((one) => hrefs(one).filter((href) => href.includes('/data/')))).toEqual(
      siteAudits().open.map(({ table, rows }) => rows.map((id) => `${prefix}/data/${table}/#${id}`)),
    );
    // The bands of a salary page, in its own digits.
    expect(misfits[0]?.querySelector('.formula')?.textContent).toBe('20% + 32% + 23% + 10% + 12% = 97%');
    expect(misfits[0]?.textContent).toContain('94.5–99.5%');
    const told = (column: number): number =>
      [...(part?.querySelectorAll('tbody tr') ?? [])].reduce(
        (sum, line) => sum + Number(line.children[column]?.textContent.replaceAll(/\D/g, '')),
        0,
      );
    const { all } = siteAudits();
    expect([told(1), told(2)]).toEqual([all.length, all.filter(({ fits }) => !fits).length]);
  });
});
