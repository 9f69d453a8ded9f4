import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shortVersion, versionPath } from '../../../history/paths.ts';
import { historyFolder, siteHistory } from '../../../history/site-history.ts';
import { servedVersions } from '../../../history/table-versions.ts';

/** Every version that was ever accepted of every table except microdata, at a permanent address. */
export const getStaticPaths = () =>
  servedVersions(siteHistory()).map(({ table, version }) => ({
    params: { table, version: shortVersion(version) },
    props: { file: path.join(historyFolder(), versionPath(table, version)) },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(readFileSync(file), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
