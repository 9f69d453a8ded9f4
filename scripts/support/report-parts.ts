import { chartById } from '../../src/charts/all-charts.ts';
import type { ChartChange, Difference } from '../../src/history/types.ts';
import type { Bilingual } from '../../src/i18n/lang.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { escapeText } from '../../src/tables/describe.ts';
import { parseDecimal } from '../../src/lib/numbers/parse-decimal.ts';
import { lineLink } from './line-link.ts';
import type { ChartPicture } from './chart-pictures.ts';
import { anomalyLine, figureWords } from './difference-lines.ts';
import { markupAttribute, markupCode, markupText } from './report-markup.ts';
import { reportWords } from './report-words.ts';

/** What the report is made from. */
export interface ReportMatter {
  /** Whether the data has errors; `texts` then holds the problems. */
  readonly refused: boolean;
  /** The output of `diff`. */
  readonly texts: Bilingual;
  /** Undefined where there is nothing to compare with. */
  readonly difference: Difference | undefined;
  readonly pictures: readonly ChartPicture[];
}

/** The settings by which the comment and the page differ. */
export interface ReportForm {
  /** The most entries of a list. */
  readonly entries: number;
  /** The most characters of the whole text. */
  readonly characters: number;
  /** The address of a picture, or words in its place. */
  readonly picture: (picture: ChartPicture) => { readonly address: string } | { readonly instead: string };
}

/**
 * The report in one language as HTML without empty lines, so that Markdown passes it through as one block of HTML.
 * @param notes printed at its beginning
 */
export function reportParts(matter: ReportMatter, notes: readonly string[], lang: WordLang, form: ReportForm): string {
  const { refused, texts, difference } = matter;
  const say = reportWords[lang];
  const changed = difference !== undefined && difference.tables.length > 0;
  const lines = texts[lang].split('\n').filter((line) => line.trim() !== '');
  const [only] = lines.length === 1 ? lines : [];
  return [
    `<h3 lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">${say.title}</h3>`,
    ...notes.map((note) => `<p>${markupText(note)}</p>`),
    ...(refused ? [`<p><strong>${say.refused}</strong></p>`] : []),
    ...(only !== undefined && !refused && !changed
      ? [`<p>${markupText(only)}</p>`]
      : [whole(lines, lang, form, refused)]),
    ...(changed ? differenceParts(difference, matter.pictures, lang, form) : []),
  ].join('\n');
}

function differenceParts(
  { figures, charts, anomalies }: Difference,
  pictures: readonly ChartPicture[],
  lang: WordLang,
  form: ReportForm,
): string[] {
  const say = reportWords[lang];
  const limited = limitedTo(form.entries, lang);
  return [
    ...(anomalies.length > 0
      ? [
          `<h4>${say.anomalies}</h4>`,
          '<ul>',
          ...limited(
            anomalies.map((one) => `<li>${markupText(anomalyLine(one, lang))}</li>`),
            (more) => `<li>${more}</li>`,
          ),
          '</ul>',
        ]
      : []),
    ...turnedParts(charts, lang),
    ...(figures.length > 0
      ? [
          `<h4>${say.figures(figures.length)}</h4>`,
          '<table>',
          row('th', [say.where, say.old, say.new, say.percent]),
          ...limited(
            figures.map((figure) => {
              const { where, was, is, percent } = figureWords(figure, lang);
              return row('td', [where, was, is, percent === '' ? '' : `${percent}%`]);
            }),
            (more) => `<tr><td colspan="4">${more}</td></tr>`,
          ),
          '</table>',
        ]
      : []),
    ...(charts.length > 0 ? [`<h4>${say.charts(charts.length)}</h4>`] : []),
    ...charts.flatMap(({ chart }) =>
      chartParts(
        chart,
        pictures.filter((one) => one.chart === chart && one.lang === lang),
        lang,
        form,
      ),
    ),
  ];
}

function turnedParts(charts: readonly ChartChange[], lang: WordLang): string[] {
  const say = reportWords[lang];
  const turned = charts.flatMap(({ chart, sentences }) =>
    sentences
      .filter(({ part, turned }) => part === 'title' && turned)
      .map(({ old, new: fresh }) =>
        row('td', [chartById(chart).name[lang], escapeText(old?.[lang] ?? ''), escapeText(fresh?.[lang] ?? '')]),
      ),
  );
  return turned.length === 0
    ? []
    : [`<h4>${say.turned}</h4>`, '<table>', row('th', ['', say.old, say.new]), ...turned, '</table>'];
}

function chartParts(chart: string, pictures: readonly ChartPicture[], lang: WordLang, form: ReportForm): string[] {
  const say = reportWords[lang];
  const cells = (['before', 'after'] as const).map((time) => {
    const picture = pictures.find((one) => one.time === time);
    if (!picture) return '<td></td>';
    const shown = form.picture(picture);
    const title = `<p><strong>${markupText(picture.title)}</strong></p>`;
    const inner =
      'address' in shown
        ? `<img src="${markupAttribute(shown.address)}" alt="${markupAttribute(picture.title)}" width="340">`
        : `<p>${markupText(shown.instead)}</p>`;
    return `<td valign="top">${title}${inner}</td>`;
  });
  return [
    `<p><strong>${markupText(chartById(chart).name[lang])}</strong></p>`,
    '<table>',
    ...(pictures.length === 2 && pictures[0]?.svg === pictures[1]?.svg
      ? [`<tr><td colspan="2">${say.same}</td></tr>`]
      : []),
    row('th', [say.before, say.after]),
    `<tr>${cells.join('')}</tr>`,
    '</table>',
  ];
}

/** The output of the command, collapsed unless there is nothing else. */
function whole(lines: readonly string[], lang: WordLang, { characters }: ReportForm, open: boolean): string {
  const say = reportWords[lang];
  let room = characters;
  const kept = lines.filter((line) => (room -= line.length + 1) >= 0);
  const more = lines.length - kept.length;
  const text = [...kept, ...(more > 0 ? [say.more(more)] : [])].map(linked).join('\n');
  return `<details${open ? ' open' : ''}><summary>${say.whole}</summary>\n<pre>${text}</pre>\n</details>`;
}

/** A line of the output, in which names of data files link to their line in the repository, where one is configured. */
const linked = (line: string): string =>
  markupCode(line).replace(/\b(data\/[\w.-]+\.(?:csv|json)):(\d+)(?=:)/g, (place, file: string, at: string) => {
    const address = lineLink(file, parseDecimal(at) ?? null);
    return address === undefined ? place : `<a href="${markupAttribute(address)}">${place}</a>`;
  });

const row = (cell: 'th' | 'td', texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${cell}>${markupText(text)}</${cell}>`).join('')}</tr>`;

const limitedTo =
  (most: number, lang: WordLang) =>
  (items: readonly string[], rest: (more: string) => string): readonly string[] =>
    items.length <= most
      ? items
      : [...items.slice(0, most), rest(markupText(reportWords[lang].more(items.length - most)))];
