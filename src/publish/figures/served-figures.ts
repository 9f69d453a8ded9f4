import { charts } from '../../charts/all-charts.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { languages } from '../../i18n/lang.ts';
import type { DrawnFigure } from './figure-record.ts';
import { keptFigure } from './kept-drawings.ts';
import { siteFigure } from './site-figure.ts';
import { siteKept } from './site-kept.ts';

/**
 * Everything that is served at the address of its version: what was kept, and what is published at present. Made once
 * a build; while developing, once for each DATA_REVISION.
 */
export const servedFigures = oncePerRevision((): readonly DrawnFigure[] => {
  const { records } = siteKept();
  const present = charts.flatMap((chart) => languages.map((lang) => siteFigure(chart, lang)));
  const known = new Set(records.map(({ version }) => version));
  return [...records.map(keptFigure), ...present.filter(({ record }) => !known.has(record.version))];
});
