import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { charts } from '../../../charts/registry.ts';
import { langParam } from '../../../components/language-paths.ts';
import { pictureFile } from '../../../components/picture-file.ts';
import { pictureFormats } from '../../../figures/pictures/picture-formats.ts';
import { siteFigure } from '../../../figures/site-figure.ts';
import { languages } from '../../../i18n/lang.ts';

/** Every picture of every chart as it is at present. */
export function getStaticPaths() {
  return languages.flatMap((lang) =>
    charts.flatMap((chart) =>
      pictureFormats.map((format) => ({
        params: { lang: langParam(lang), picture: `${chart.id}.${format}` },
        props: { lang, chart, format },
      })),
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart, format } }) =>
  pictureFile(siteFigure(chart, lang).record, format);
