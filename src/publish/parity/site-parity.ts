import { charts } from '../../charts/all-charts.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { LanguageReport } from './compare-languages.ts';
import { compareLanguages, differenceMessage } from './compare-languages.ts';
import { freshnessTwins } from './freshness-twins.ts';
import { siteTwins } from './site-twins.ts';

/**
 * The numbers of both languages, compared once a build.
 * @throws when a text says a number in one language only: such a site is not built
 */
export const siteParity: () => LanguageReport = oncePerRevision(() => {
  const { published } = siteData();
  const report = compareLanguages(charts, published, [...siteTwins(published), ...freshnessTwins()]);
  if (report.differences.length > 0)
    throw new Error(differenceMessage(report.differences, process.env['DATA_LANG'] === 'en' ? 'en' : 'zh'));
  return report;
});
