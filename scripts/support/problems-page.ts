import type { LiveProblems } from '../../src/client/page/follow-data.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (lang: string, head: string, lines: readonly string[]): string =>
  `<section lang="${lang}"><p>${head}</p><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul></section>`;

/** The page that the development server shows while no valid data was read yet. */
export function problemsPage({ zh, en }: LiveProblems): string {
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>数据有误 · The data has errors</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
${list('zh-Hans', '数据有误，还没有可显示的网页。改好保存，这里会自动更新。', zh)}
${list('en', 'The data has errors, so there is no page to show yet. Fix and save; this page then updates.', en)}
<script type="module" src="/src/client/page/follow-data.ts"></script></body></html>`;
}
