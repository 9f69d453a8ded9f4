import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topicPaths } from '../../publish/addresses/static-paths.ts';
import { fileResponse } from '../../publish/files/file-response.ts';
import { topicArchive } from '../../publish/files/topic-archive.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, topic } }) =>
  fileResponse('zip', await topicArchive(topic, lang));
