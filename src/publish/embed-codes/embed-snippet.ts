import type { AnyChart } from '../../charts/chart.ts';
import type { EmbedChoices } from './snippet.ts';
import { embedSnippet as snippetOf } from './snippet.ts';
import type { Lang } from '../../i18n/lang.ts';
import { embedSubject } from './embed-subject.ts';

/** HTML that embeds a chart of this site: the plain form unless told otherwise. It needs nothing of the page around. */
export function embedSnippet(chart: AnyChart, lang: Lang, choices: EmbedChoices = { kind: 'plain' }): string {
  return snippetOf(embedSubject(chart, lang), choices);
}
