import { charts } from '../../charts/registry.ts';
import { languages } from '../../i18n/lang.ts';
import type { FigureRecord } from '../figure-record.ts';
import { siteFigure } from '../site-figure.ts';

/** The figures whose pictures are served at the address of their version. */
export function pictureRecords(): readonly FigureRecord[] {
  return charts.flatMap((chart) => languages.map((lang) => siteFigure(chart, lang).record));
}
