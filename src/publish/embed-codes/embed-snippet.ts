import type { Lang } from '../../i18n/lang.ts';
import { queryText } from '../../lib/text/urls.ts';
import { languageTag } from '../../i18n/lang.ts';
import { heightsStyle, heightAt, readHeights } from '../../lib/embed-heights.ts';

/** What a reporter may choose for an embed. */
export interface EmbedChoices {
  /** `plain` needs no script, `script` fits the height exactly, `element` is a custom element. */
  readonly kind: 'plain' | 'script' | 'element';
  /** The version that is always shown; without it, the present chart. */
  readonly frozen?: string | undefined;
  /** By default the theme of the reader's system. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * Whether notes, sources and controls are open; by default everything except the drawing and one line of each is
   * behind a button.
   */
  readonly full?: boolean | undefined;
  /** False removes the chart's controls. */
  readonly controls?: boolean | undefined;
  /** What is chosen in the chart, by the keys of its address. A frozen chart has no choices and is compact. */
  readonly state?: Readonly<Record<string, string>> | undefined;
}

/** Kinds of pages for frames, which differ in height: the present chart, compact or full, and a frozen one. */
export const embedForms = ['live', 'full', 'frozen'] as const;
export type EmbedForm = (typeof embedForms)[number];

/** The kind that an embed shows. */
export const embedForm = ({ frozen, full }: Pick<EmbedChoices, 'frozen' | 'full'>): EmbedForm =>
  frozen !== undefined ? 'frozen' : full === true ? 'full' : 'live';

/** What a page needs to know about a chart in order to embed it; JSON. */
export interface EmbedSubject {
  readonly chart: string;
  readonly lang: Lang;
  /**
   * Accessible name of the frame: for the present chart what it is about, as the chart changes; for a frozen one its
   * finding.
   */
  readonly title: Readonly<Record<'live' | 'frozen', string>>;
  /** Text of the link that replaces the frame. */
  readonly link: Readonly<Record<'live' | 'frozen', string>>;
  /** Heights by width (src/content/embed-heights.json), for the opening state. */
  readonly heights: Readonly<Record<EmbedForm, string>>;
  /** The site's front page, absolute, with a slash at its end. */
  readonly site: string;
  /** The immutable script and its hash (src/content/embed-script.json). */
  readonly script: { readonly file: string; readonly integrity: string };
}

/** Address of the page that an embed shows, relative to the site's front page. */
export function embedPath(
  { chart, lang }: Pick<EmbedSubject, 'chart' | 'lang'>,
  choices: Omit<EmbedChoices, 'kind'>,
): string {
  const version = choices.frozen === undefined ? '' : `${choices.frozen}/`;
  const query = embedQuery(choices);
  return `${lang === 'zh' ? '' : `${lang}/`}embed/${chart}/${version}${query === '' ? '' : `?${query}`}`;
}

/** The query of its address, without the question mark: first the chart's own choices, then how it looks. */
function embedQuery({ frozen, theme, full, controls, state }: Omit<EmbedChoices, 'kind'>): string {
  const query = new URLSearchParams(frozen === undefined ? state : {});
  if (theme) query.set('theme', theme);
  if (full === true && frozen === undefined) query.set('form', 'full');
  if (controls === false && frozen === undefined) query.set('controls', '0');
  // Commas join lists and are allowed unencoded.
  return queryText(query);
}

/** Usual width of a frame in an article's column, in pixels, where its page states no width. */
export const usualWidth = 600;

/** Height of a frame whose width is unknown, in pixels. */
export const usualHeight = ({ heights }: Pick<EmbedSubject, 'heights'>, choices: Omit<EmbedChoices, 'kind'>): number =>
  heightAt(readHeights(heights[embedForm(choices)]), usualWidth);

/**
 * HTML to put into any page. It is complete without script: it has the height measured at each width. Its styles
 * override what a page says about all frames, so that a rule made for videos cannot cut off a chart.
 */
export function embedSnippet(subject: EmbedSubject, choices: EmbedChoices): string {
  const { chart, lang, site, script } = subject;
  const data = choices.frozen === undefined ? 'live' : 'frozen';
  const [title, link, heights] = [subject.title[data], subject.link[data], subject.heights[embedForm(choices)]];
  const home = `${site}${lang === 'zh' ? '' : `${lang}/`}`;
  const page = `${home}charts/${chart}/`;
  const tag = `<script async src="${escaped(site + script.file)}" integrity="${script.integrity}" crossorigin="anonymous"></script>`;
  if (choices.kind === 'element') {
    const given = attributes([
      ['chart', chart],
      ['lang', languageTag[lang]],
      ['title', title],
      ['frozen', choices.frozen],
      ['theme', choices.theme],
      ['form', embedForm(choices) === 'full' ? 'full' : undefined],
      ['controls', choices.controls === false && choices.frozen === undefined ? '0' : undefined],
      ['state', embedQuery({ ...choices, theme: undefined, full: false, controls: true })],
      ['heights', heights],
    ]);
    return `<kefu-chart${given}><a href="${escaped(page)}">${escaped(link)}</a></kefu-chart>\n${tag}`;
  }
  const height = usualHeight(subject, choices);
  const given = attributes([
    ['src', site + embedPath(subject, choices)],
    ['title', title],
    ['lang', languageTag[lang]],
    ['width', '100%'],
    ['height', String(height)],
    ['frameborder', '0'],
    ['style', frameStyle(height, heightsStyle(readHeights(heights)))],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ]);
  const version = choices.frozen === undefined ? '' : `v/${choices.frozen}/`;
  const picture = attributes([
    ['src', `${home}charts/${version}${chart}.png`],
    ['width', '680'],
    ['style', 'max-width:100%;height:auto'],
  ]);
  // Where a page strips the tags of a frame, the content between them remains.
  const fallback = `<a href="${escaped(page)}"><img${picture} alt=""><br>${escaped(link)}</a>`;
  const frame = `<div style="${boxStyle}"><iframe${given}>${fallback}</iframe></div>`;
  return choices.kind === 'plain' ? frame : `${frame}\n${tag}`;
}

/** The last part gives it a width inside a box that is as wide as its contents. */
const boxStyle = 'width:100%;container-type:inline-size;contain-intrinsic-inline-size:min(640px,84vw)';

/** The first height is for browsers that do not support `cqw`. */
const frameStyle = (height: number, exact: string): string =>
  ['all:initial', 'display:block', 'width:100%', `height:${height}px`, `height:${exact}`]
    .map((rule) => `${rule}!important`)
    .join(';');

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Escapes text for use between double quotes and between tags. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
