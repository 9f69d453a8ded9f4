import type { Lang } from '../../i18n/lang.ts';
import { queryText } from '../../lib/text/query-text.ts';

/** What a reporter may choose of an embed. */
export interface EmbedChoices {
  /** `plain` needs no script, `script` fits the height exactly, `element` is a custom element. */
  readonly kind: 'plain' | 'script' | 'element';
  /** Version that is shown for good; without, the chart as it is at any time. */
  readonly frozen?: string | undefined;
  /** Without, as the reader's system is. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Notes, sources and controls stand open; without, all but the drawing and one line of each is behind a button. */
  readonly full?: boolean | undefined;
  /** False takes the chart's controls away. */
  readonly controls?: boolean | undefined;
  /** What is chosen in the chart, by the keys of its address. A frozen chart has no choices, and is compact. */
  readonly state?: Readonly<Record<string, string>> | undefined;
}

/** A page for frames, by how tall it is: the present chart, compact or full, and a frozen one. */
export const embedForms = ['live', 'full', 'frozen'] as const;
export type EmbedForm = (typeof embedForms)[number];

/** Which of them an embed shows. */
export const embedForm = ({ frozen, full }: Pick<EmbedChoices, 'frozen' | 'full'>): EmbedForm =>
  frozen !== undefined ? 'frozen' : full === true ? 'full' : 'live';

/** What a page knows of a chart that is to be embedded; JSON. */
export interface EmbedSubject {
  readonly chart: string;
  readonly lang: Lang;
  /** The frame's name for those who hear it: of a chart that changes what it is about, of a frozen one its finding. */
  readonly title: Readonly<Record<'live' | 'frozen', string>>;
  /** Words of the link that stands in for the frame. */
  readonly link: Readonly<Record<'live' | 'frozen', string>>;
  /** Heights by width (src/content/embed-heights.json), of the chart as it opens. */
  readonly heights: Readonly<Record<EmbedForm, string>>;
  /** The site's front page, absolute, with a slash at its end. */
  readonly site: string;
  /** The immutable script and its digest (src/content/embed-script.json). */
  readonly script: { readonly file: string; readonly integrity: string };
}

/** Address of the page that an embed shows, from the site's front page. */
export function embedPath(
  { chart, lang }: Pick<EmbedSubject, 'chart' | 'lang'>,
  choices: Omit<EmbedChoices, 'kind'>,
): string {
  const version = choices.frozen === undefined ? '' : `${choices.frozen}/`;
  const query = embedQuery(choices);
  return `${lang === 'zh' ? '' : `${lang}/`}embed/${chart}/${version}${query === '' ? '' : `?${query}`}`;
}

/** What its address asks for, without the question mark: the chart's own choices, then how it looks. */
export function embedQuery({ frozen, theme, full, controls, state }: Omit<EmbedChoices, 'kind'>): string {
  const query = new URLSearchParams(frozen === undefined ? state : {});
  if (theme) query.set('theme', theme);
  if (full === true && frozen === undefined) query.set('form', 'full');
  if (controls === false && frozen === undefined) query.set('controls', '0');
  // Commas join lists and are allowed as they are.
  return queryText(query);
}
