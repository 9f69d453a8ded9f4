import type { AnyChart } from '../../charts/chart.ts';
import type { EmbedChoices, EmbedSubject } from '../embed-codes/embed-snippet.ts';
import { embedSnippet as snippetOf } from '../embed-codes/embed-snippet.ts';
import embedHeights from '../../content/embed-heights.json' with { type: 'json' };
import embedScript from '../../content/embed-script.json' with { type: 'json' };
import { siteFigure } from './site-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { embedCodeWords } from '../../i18n/reuse/embed-code-words.ts';
import { absoluteHref, fileHref } from '../addresses/href.ts';

type Heights = EmbedSubject['heights'];

/**
 * For a chart that has not been measured yet, so that the site can be built to measure it; a test requires the measured
 * heights.
 */
const unmeasured: Heights = { live: '280:1500', full: '280:1500', frozen: '280:1500' };

/** What a chart's embed code is made of. */
export function embedSubject(chart: AnyChart, lang: Lang): EmbedSubject {
  const measured: Readonly<Record<string, Readonly<Record<Lang, Heights>>>> = embedHeights;
  const kept: Readonly<Record<string, string>> = embedScript.kept;
  // A finding holds for the data of its day: a code that is never changed again must not keep stating it.
  const title = { live: chart.name[lang], frozen: siteFigure(chart, lang).record.words.title };
  const { link } = embedCodeWords[lang];
  return {
    chart: chart.id,
    lang,
    title,
    link: { live: link(title.live), frozen: link(title.frozen) },
    heights: measured[chart.id]?.[lang] ?? unmeasured,
    site: absoluteHref(fileHref('/')),
    script: { file: `embed/v1.${embedScript.current}.js`, integrity: kept[embedScript.current] ?? '' },
  };
}

/** HTML that embeds a chart of this site, by default in the plain form. It needs nothing from the page around it. */
export function embedSnippet(chart: AnyChart, lang: Lang, choices: EmbedChoices = { kind: 'plain' }): string {
  return snippetOf(embedSubject(chart, lang), choices);
}
