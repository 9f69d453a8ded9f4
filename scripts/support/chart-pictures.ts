import { chartById } from '../../src/charts/all-charts.ts';
import { renderDrawingFile } from '../../src/publish/figures/render-drawing.ts';
import type { ChartChange } from '../../src/history/types.ts';
import type { Published } from '../../src/datasets/published.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { languages } from '../../src/i18n/lang.ts';

const times = ['before', 'after'] as const;
export type Time = (typeof times)[number];

/** A chart drawn from one of two states of the data. */
export interface ChartPicture {
  readonly chart: string;
  readonly lang: Lang;
  readonly time: Time;
  /** The name of the file without its extension: `seats.zh.before`. */
  readonly name: string;
  /** The title of the chart, which states its finding. */
  readonly title: string;
  /** A self-contained SVG file. */
  readonly svg: string;
}

/** Every chart that changed, in both languages and both states, as the chart opens. */
export function chartPictures(
  changes: readonly ChartChange[],
  published: Readonly<Record<Time, Published>>,
): ChartPicture[] {
  return changes.flatMap(({ chart: id }) => {
    const chart = chartById(id);
    return times.flatMap((time) => {
      const rows = chart.rows(published[time]);
      return languages.map((lang): ChartPicture => {
        const rendering = chart.render(rows, lang);
        const svg = renderDrawingFile(rendering, id, lang);
        return { chart: id, lang, time, name: `${id}.${lang}.${time}`, title: rendering.words.title, svg };
      });
    });
  });
}
