import type { AnyChart } from '../../src/charts/chart.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { EmbedForm } from '../../src/publish/embed-codes/embed-snippet.ts';
import { embedPath } from '../../src/publish/embed-codes/embed-snippet.ts';
import { siteFigure } from '../../src/publish/figures/site-figure.ts';

/** The address of a chart's page for frames within its site. */
export const embedAddress = (chart: AnyChart, lang: Lang, form: EmbedForm): string =>
  `/${embedPath(
    { chart: chart.id, lang },
    { full: form === 'full', frozen: form === 'frozen' ? siteFigure(chart, lang).record.version : undefined },
  )}`;
