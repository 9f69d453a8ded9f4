import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFile, picturePaths } from '../../../publish/addresses/static-paths.ts';

export const getStaticPaths = () => picturePaths('svg');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pictured, format } }) =>
  pictureFile(pictured(), format);
