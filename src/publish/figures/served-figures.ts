import { charts } from '../../charts/all-charts.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { languages } from '../../i18n/lang.ts';
import type { FigureRecord } from './figure-record.ts';
import { siteFigure } from './site-figure.ts';
import { siteKept } from './site-kept.ts';

/**
 * Everything that is served at the address of its version: what was kept, and what is published at present. Made once
 * a build; while developing, once for each DATA_REVISION.
 */
export const servedFigures = oncePerRevision((): readonly FigureRecord[] => {
  const { records } = siteKept();
  const present = charts.flatMap((chart) => languages.map((lang) => siteFigure(chart, lang).record));
  const known = new Set(records.map(({ version }) => version));
  return [...records, ...present.filter(({ version }) => !known.has(version))];
});
