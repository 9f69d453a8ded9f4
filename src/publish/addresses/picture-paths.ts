import type { PictureFormat } from '../pictures/picture-formats.ts';
import { pictureFormats } from '../pictures/picture-formats.ts';
import { servedCharts } from '../figures/served-chart.ts';
import { servedFigures } from '../figures/served-figures.ts';
import { languages } from '../../i18n/lang.ts';
import { siteWithdrawal } from '../files/site-withdrawal.ts';
import { langParam } from './language-paths.ts';
import type { Pictured } from './picture-file.ts';

/** How a picture's address ends. Routes name it, or the development server would want a slash behind it. */
type Ending = 'svg' | 'png' | 'pdf';

/** The pictures of one ending of every chart, as it is at present: of one that was withdrawn they say so. */
export const picturePaths = (ending: Ending) =>
  languages.flatMap((lang) =>
    servedCharts().flatMap((chart) =>
      formatsOf(ending).map((format) => ({
        params: { lang: langParam(lang), picture: nameOf(chart.id, format, ending) },
        props: { pictured: (): Pictured => [chart.figure(lang), siteWithdrawal(chart, lang)], format },
      })),
    ),
  );

/** The pictures of one ending of every version of a chart that is served for good, whatever became of it. */
export const keptPicturePaths = (ending: Ending) =>
  servedFigures().flatMap((figure) => {
    const { lang, version, chart } = figure.record;
    return formatsOf(ending).map((format) => ({
      params: { lang: langParam(lang), version, picture: nameOf(chart, format, ending) },
      props: { pictured: (): Pictured => [figure, null], format },
    }));
  });

const formatsOf = (ending: Ending): readonly PictureFormat[] =>
  pictureFormats.filter((format) => format === ending || format.endsWith(`.${ending}`));

/** What stands before the ending. */
const nameOf = (chart: string, format: PictureFormat, ending: Ending): string =>
  `${chart}.${format}`.slice(0, -`.${ending}`.length);
