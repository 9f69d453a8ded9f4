import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { charts } from '../../src/charts/all-charts.ts';
import { languages } from '../../src/i18n/lang.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import type { ChartPicture } from './chart-pictures.ts';
import { photographPictures } from './photograph-pictures.ts';
import type { Photographs } from './photograph-pictures.ts';
import type { FileToPlace } from './place-all.ts';
import { placeAll } from './place-all.ts';
import type { ReportForm, ReportMatter } from './report-parts.ts';
import { reportParts } from './report-parts.ts';
import { reportWords } from './report-words.ts';

/**
 * A comment on GitHub may have 65,536 characters. This limit is in bytes, and the host's part of picture addresses is
 * added.
 */
const commentBytes = 50_000;

/** Sizes of a comment, from the fullest to the shortest. */
const commentSizes = [
  { entries: 200, characters: 12_000 },
  { entries: 40, characters: 4_000 },
  { entries: 10, characters: 1_000 },
];

/**
 * Writes `report.md` (for a comment), `report.html` (one file, without network) and `pictures/` into a folder, and
 * deletes the pictures of an earlier report there.
 * @returns lines to print: where the report is, and what could not be drawn
 */
export async function writeReport(folder: string, matter: ReportMatter, lang: WordLang): Promise<string[]> {
  const photographs = await photographPictures(matter.pictures);
  const pictures = path.join(folder, 'pictures');
  const files: readonly FileToPlace[] = [
    ...matter.pictures.map(({ name, svg }) => ({ path: path.join(pictures, `${name}.svg`), content: svg })),
    ...[...photographs.files].map(([name, content]) => ({ path: path.join(pictures, `${name}.png`), content })),
    { path: path.join(folder, 'report.md'), content: comment(matter, photographs) },
    { path: path.join(folder, 'report.html'), content: page(matter) },
  ];
  placeAll(files);
  const fresh = new Set(files.map((file) => path.basename(file.path)));
  mkdirSync(pictures, { recursive: true });
  for (const file of readdirSync(pictures)) if (isPicture(file) && !fresh.has(file)) rmSync(path.join(pictures, file));
  const say = reportWords[lang];
  return [
    say.written(folder),
    ...(photographs.failure === null ? [] : [say.noPictures(photographs.failure)]),
    ...[...photographs.lacking].map(([name, characters]) => `${name}.png: ${say.lacking(characters)}`),
  ];
}

/** Whether a file has the name of a report's picture. */
function isPicture(file: string): boolean {
  const [, chart] = /^(.+)\.(?:zh|en)\.(?:before|after)\.(?:svg|png)$/.exec(file) ?? [];
  return charts.some(({ id }) => id === chart);
}

/** Markdown that consists of HTML, except for the empty lines between the languages. */
function comment(matter: ReportMatter, { files, lacking, failure }: Photographs): string {
  const shown = (lang: WordLang) => (picture: ChartPicture) => {
    const characters = lacking.get(picture.name);
    if (characters !== undefined) return { instead: reportWords[lang].lacking(characters) };
    return { address: `pictures/${picture.name}.${files.has(picture.name) ? 'png' : 'svg'}` };
  };
  const texts = commentSizes.map((size) =>
    languages
      .map((lang) => {
        const notes = failure === null ? [] : [reportWords[lang].noPictures(failure)];
        return reportParts(matter, notes, lang, { ...size, picture: shown(lang) });
      })
      .join('\n\n'),
  );
  return `${texts.find((text) => Buffer.byteLength(text) <= commentBytes) ?? texts.at(-1) ?? ''}\n`;
}

const style = `body{max-width:1180px;margin:24px auto;padding:0 16px;color:#1c1f23;background:#fbfaf7;
font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
table{border-collapse:collapse;max-width:100%}td,th{border-top:1px solid #dcd8cf;padding:4px 12px 4px 0;text-align:left;vertical-align:top}
td{overflow-wrap:anywhere}img{width:100%;max-width:680px;height:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px}
section+section{border-top:2px solid #1c1f23;margin-top:48px}`;

/** The report as one file with the drawings in it, which loads nothing. */
function page(matter: ReportMatter): string {
  const form: ReportForm = {
    entries: Infinity,
    characters: Infinity,
    picture: ({ svg }) => ({ address: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }),
  };
  const sections = languages.map(
    (lang) =>
      `<section lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">\n${reportParts(matter, [], lang, form)}\n</section>`,
  );
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${reportWords.zh.title} · ${reportWords.en.title}</title><style>${style}</style></head>
<body>
${sections.join('\n')}
</body></html>
`;
}
