import { charts } from '../charts/registry.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import type { PictureFormat } from '../figures/pictures/picture-formats.ts';
import { pictureFormats } from '../figures/pictures/picture-formats.ts';
import { servedFigures } from '../figures/served-figures.ts';
import { siteFigure } from '../figures/site-figure.ts';
import { languages } from '../i18n/lang.ts';
import { langParam } from './language-paths.ts';

/** How a picture's address ends. Routes name it, or the development server would want a slash behind it. */
type Ending = 'svg' | 'png' | 'pdf';

/** The pictures of one ending of every chart, as it is at present. */
export const picturePaths = (ending: Ending) =>
  languages.flatMap((lang) =>
    charts.flatMap((chart) =>
      formatsOf(ending).map((format) => ({
        params: { lang: langParam(lang), picture: nameOf(chart.id, format, ending) },
        props: { record: () => siteFigure(chart, lang).record, format },
      })),
    ),
  );

/** The pictures of one ending of every version of a chart that is served for good. */
export const keptPicturePaths = (ending: Ending) =>
  servedFigures().records.flatMap((record) =>
    formatsOf(ending).map((format) => ({
      params: { lang: langParam(record.lang), version: record.version, picture: nameOf(record.chart, format, ending) },
      props: { record: (): FigureRecord => record, format },
    })),
  );

const formatsOf = (ending: Ending): readonly PictureFormat[] =>
  pictureFormats.filter((format) => format === ending || format.endsWith(`.${ending}`));

/** What stands before the ending. */
const nameOf = (chart: string, format: PictureFormat, ending: Ending): string =>
  `${chart}.${format}`.slice(0, -`.${ending}`.length);
