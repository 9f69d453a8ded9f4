import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFile, snapshotPicturePaths } from '../../../../../publish/addresses/static-paths.ts';

export const getStaticPaths = () => snapshotPicturePaths('png');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pictured, format } }) =>
  pictureFile(pictured(), format);
