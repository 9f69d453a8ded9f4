import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import type { AccessPoint, PointId } from '../../src/content/project/access/points.ts';
import { accessPoints } from '../../src/content/project/access/points.ts';
import { accessRun, pointTotal, accessSettings } from '../../src/content/project/access/run.ts';
import { languages } from '../../src/i18n/lang.ts';
import { pageKind } from '../helpers/page-kinds.ts';
import { siteDocuments } from '../helpers/site-documents.ts';
import { allPages } from '../helpers/site-pages.ts';

const folder = inject('site');
const points = Object.entries(accessPoints) as [PointId, AccessPoint][];

describe('the last run of npm run accessibility', () => {
  const again = 'npm run accessibility is to be run again';

  test('opened every kind of page that there is, in every setting', () => {
    const kinds = new Set(allPages(folder).map(({ path }) => pageKind(path)));
    expect(accessRun.kinds, again).toEqual([...kinds].sort());
    expect(Object.keys(accessRun.settings), again).toEqual(accessSettings.map(({ id }) => id));
    for (const result of Object.values(accessRun.settings))
      expect(result?.pages, again).toBeGreaterThanOrEqual(2 * kinds.size - 1);
    expect(accessRun.charts, again).toBeGreaterThan(charts.length - 5);
  });

  test('found nothing but where the page says that the site falls short', () => {
    for (const { id, limit } of accessSettings) {
      const { violations, points: faults } = accessRun.settings[id] ?? { violations: Infinity, points: {} };
      const found = violations + Object.values(faults).reduce((sum, some) => sum + some, 0);
      // A limit that no longer holds is taken out.
      if (limit) expect(found, id).toBeGreaterThan(0);
      else expect(found, id).toBe(0);
    }
    expect(Object.entries(accessRun.figures).filter(([, faults]) => faults > 0)).toEqual([]);
  });

  test('tried every critical point of Chartability that a program can try; the others say why a person must look', () => {
    expect(points).toHaveLength(14);
    for (const [id, { check, person }] of points) {
      if (check) expect(pointTotal(id).tried, id).toBeGreaterThanOrEqual(2 * accessRun.charts);
      else expect(person, id).toBeDefined();
    }
  });

  test.each(languages)('stands on the page about access in %s', (lang) => {
    const page = siteDocuments(folder)(`${lang === 'zh' ? '' : '/en'}/accessibility/`);
    const rows = [...page.querySelectorAll('#run tbody tr')];
    expect(rows.map((row) => Number(row.querySelector('td.figures')?.textContent.replace(',', '')))).toEqual(
      accessSettings.map(({ id }) => accessRun.settings[id]?.pages),
    );
    expect(page.querySelectorAll('#points dt')).toHaveLength(points.length);
    expect(page.querySelector('#run')?.textContent).toContain(accessRun.axe);
  });
});
