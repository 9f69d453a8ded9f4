import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { readHeights } from '../../lib/read-heights.ts';
import { stepsStyle } from '../../lib/steps-style.ts';
import { embedPath, embedQuery } from './embed-path.ts';

/** What a reporter may choose of an embed. */
export interface EmbedChoices {
  /** `plain` needs no script, `script` fits the height exactly, `element` is a custom element. */
  readonly kind: 'plain' | 'script' | 'element';
  /** Version that is shown for good; without, the chart as it is at any time. */
  readonly frozen?: string | undefined;
  /** Without, as the reader's system is. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** False takes the chart's controls away. */
  readonly controls?: boolean | undefined;
  /** What is chosen in the chart, by the keys of its address. A frozen chart has no choices. */
  readonly state?: Readonly<Record<string, string>> | undefined;
}

/** What a page knows of a chart that is to be embedded; JSON. */
export interface EmbedSubject {
  readonly chart: string;
  readonly lang: Lang;
  /** The frame's name for those who hear it: of a chart that changes what it is about, of a frozen one its finding. */
  readonly title: Readonly<Record<'live' | 'frozen', string>>;
  /** Words of the link that stands in for the frame. */
  readonly link: Readonly<Record<'live' | 'frozen', string>>;
  /** Heights by least width (src/content/embed-heights.json): with its controls and redrawn, and frozen. */
  readonly heights: Readonly<Record<'live' | 'frozen', string>>;
  /** The site's front page, absolute, with a slash at its end. */
  readonly site: string;
  /** The immutable script and its digest (src/content/embed-script.json). */
  readonly script: { readonly file: string; readonly integrity: string };
}

/** HTML to put into any page. Complete without script: its heights are those measured at each width. */
export function embedSnippet(subject: EmbedSubject, choices: EmbedChoices): string {
  const { chart, lang, site, script } = subject;
  const data = choices.frozen === undefined ? 'live' : 'frozen';
  const [title, link, heights] = [subject.title[data], subject.link[data], subject.heights[data]];
  const page = `${site}${lang === 'zh' ? '' : `${lang}/`}charts/${chart}/`;
  const fallback = `<a href="${escaped(page)}">${escaped(link)}</a>`;
  const tag = `<script async src="${escaped(site + script.file)}" integrity="${script.integrity}" crossorigin="anonymous"></script>`;
  if (choices.kind === 'element') {
    const given = attributes([
      ['chart', chart],
      ['lang', languageTag[lang]],
      ['title', title],
      ['frozen', choices.frozen],
      ['theme', choices.theme],
      ['controls', choices.controls === false && choices.frozen === undefined ? '0' : undefined],
      ['state', embedQuery({ ...choices, theme: undefined, controls: true })],
      ['heights', heights],
    ]);
    return `<kefu-chart${given}>${fallback}</kefu-chart>\n${tag}`;
  }
  const steps = readHeights(heights);
  const given = attributes([
    ['src', site + embedPath(subject, choices)],
    ['title', title],
    ['lang', languageTag[lang]],
    ['width', '100%'],
    ['height', String(Math.max(...steps.map(({ height }) => height)))],
    ['style', `display:block;width:100%;border:0;height:${stepsStyle(steps)}`],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ]);
  const frame = `<div style="width:100%;container-type:inline-size"><iframe${given}>${fallback}</iframe></div>`;
  return choices.kind === 'plain' ? frame : `${frame}\n${tag}`;
}

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Between double quotes and between tags alike. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
