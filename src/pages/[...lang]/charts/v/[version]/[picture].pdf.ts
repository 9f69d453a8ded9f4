import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFile, keptPicturePaths } from '../../../../../publish/addresses/page-paths.ts';

export const getStaticPaths = () => keptPicturePaths('pdf');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pictured, format } }) =>
  pictureFile(pictured(), format);
