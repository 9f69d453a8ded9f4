import { languageTag } from '../../i18n/lang.ts';
import { heightsStyle } from '../../lib/embed-heights/heights-style.ts';
import { heightAt, readHeights } from '../../lib/embed-heights/read-heights.ts';
import type { EmbedChoices, EmbedSubject } from './embed-path.ts';
import { embedForm, embedPath, embedQuery } from './embed-path.ts';

/** Of a frame in a column of an article, in pixels: where its page says nothing of its width. */
export const usualWidth = 600;

/** Height of a frame where nothing is known of its width, in pixels. */
export const usualHeight = ({ heights }: Pick<EmbedSubject, 'heights'>, choices: Omit<EmbedChoices, 'kind'>): number =>
  heightAt(readHeights(heights[embedForm(choices)]), usualWidth);

/**
 * HTML to put into any page. Complete without script: its heights are those measured at each width. What a page says of
 * all frames does not hold for it, so that no rule for films cuts a chart.
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
  // Where a frame's tags are taken out, what stands between them is left.
  const fallback = `<a href="${escaped(page)}"><img${picture} alt=""><br>${escaped(link)}</a>`;
  const frame = `<div style="${boxStyle}"><iframe${given}>${fallback}</iframe></div>`;
  return choices.kind === 'plain' ? frame : `${frame}\n${tag}`;
}

/** The last: its width in a box that is as wide as what it holds. */
const boxStyle = 'width:100%;container-type:inline-size;contain-intrinsic-inline-size:min(640px,84vw)';

/** The first height is for browsers that know no `cqw`. */
const frameStyle = (height: number, exact: string): string =>
  ['all:initial', 'display:block', 'width:100%', `height:${height}px`, `height:${exact}`]
    .map((rule) => `${rule}!important`)
    .join(';');

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Between double quotes and between tags alike. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
