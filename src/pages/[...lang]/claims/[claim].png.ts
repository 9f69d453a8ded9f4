import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { claimPaths } from '../../../publish/addresses/static-paths.ts';
import { claimCard } from '../../../publish/claims/claim-card.ts';
import { scenePicture } from '../../../publish/pictures/make-picture.ts';

export const getStaticPaths = claimPaths;

/** The card of a checked statement, for links that are shared. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { own, lang } }) => {
  const { bytes } = await scenePicture(claimCard(own, lang), 'social.png', null);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
