import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFile } from '../../../components/picture-file.ts';
import { picturePaths } from '../../../components/picture-paths.ts';

export const getStaticPaths = () => picturePaths('svg');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pictured, format } }) =>
  pictureFile(pictured(), format);
