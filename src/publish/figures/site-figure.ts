import type { AnyChart } from '../../charts/chart.ts';
import { siteHistory } from '../../history/site-history.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { BuiltFigure } from './built-figure.ts';
import { builtFigure } from './built-figure.ts';
import type { DrawnFigure } from './figure-record.ts';
import { figureRecord } from './figure-record.ts';

/** A chart as the site shows it: drawn, and as a record. */
export type SiteFigure = BuiltFigure & DrawnFigure;

const figures = oncePerRevision(() => new Map<string, SiteFigure>());

/** A chart made from the folder in DATA_DIR, drawn once per build; during development, once for each DATA_REVISION. */
export function siteFigure(chart: AnyChart, lang: Lang): SiteFigure {
  const key = `${chart.id}.${lang}`;
  const known = figures().get(key);
  if (known) return known;
  const { published } = siteData();
  const built = builtFigure(chart, lang, published);
  const figure = { ...built, record: figureRecord(chart, lang, published, siteHistory(), built) };
  figures().set(key, figure);
  return figure;
}
