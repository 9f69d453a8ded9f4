import { languageTag } from '../../i18n/lang.ts';
import { readHeights } from '../../lib/read-heights.ts';
import { stepsStyle } from '../../lib/steps-style.ts';
import type { EmbedChoices, EmbedSubject } from './embed-path.ts';
import { embedPath, embedQuery } from './embed-path.ts';

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
