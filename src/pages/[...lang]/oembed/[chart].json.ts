import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { AnyChart } from '../../../charts/chart.ts';
import { chartFilePaths } from '../../../publish/addresses/static-paths.ts';
import { oembed } from '../../../publish/discovery/oembed.ts';
import { usualHeight, usualWidth } from '../../../publish/embed-codes/embed-snippet.ts';
import { embedSnippet, embedSubject } from '../../../publish/figures/embed-subject.ts';
import type { Lang } from '../../../i18n/lang.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) => {
  const frame = chart.made && frameOf(chart.made, lang);
  return new Response(oembed(chart, lang, frame), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

function frameOf(chart: AnyChart, lang: Lang) {
  const height = usualHeight(embedSubject(chart, lang), {});
  return { html: embedSnippet(chart, lang), width: usualWidth, height };
}
