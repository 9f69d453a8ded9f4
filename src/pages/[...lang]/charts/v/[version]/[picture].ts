import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { langParam } from '../../../../../components/language-paths.ts';
import { pictureFile } from '../../../../../components/picture-file.ts';
import { pictureFormats } from '../../../../../figures/pictures/picture-formats.ts';
import { servedFigures } from '../../../../../figures/served-figures.ts';

/** Every picture of every version of a chart that is served for good. */
export function getStaticPaths() {
  return servedFigures().records.flatMap((record) =>
    pictureFormats.map((format) => ({
      params: { lang: langParam(record.lang), version: record.version, picture: `${record.chart}.${format}` },
      props: { record, format },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { record, format } }) =>
  pictureFile(record, format);
