import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFile } from '../../../publish/addresses/picture-file.ts';
import { picturePaths } from '../../../publish/addresses/picture-paths.ts';

export const getStaticPaths = () => picturePaths('pdf');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pictured, format } }) =>
  pictureFile(pictured(), format);
