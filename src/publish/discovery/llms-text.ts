import { charts } from '../../charts/all-charts.ts';
import { embeddingGuides } from '../../content/embedding/words.ts';
import { guides } from '../../content/guide/words.ts';
import { projectPages } from '../../content/project/project-pages.ts';
import { storyPath, storyWords } from '../../content/story/words.ts';
import { siteData } from '../../datasets/site-data.ts';
import { words } from '../../i18n/dictionary.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { gapWords } from '../../i18n/words/gap-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { feedPath } from '../feeds/feed-input.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { updatedTables } from '../feeds/site-updates.ts';
import { tableWords } from '../tables/table-words.ts';
import { tableDownloads } from '../linked-data/dataset-linked-data.ts';

const rules = {
  zh: [
    '一行数据是一条公开说法：谁说的、原话、是一个数还是一个范围（`bound`）、单位（`unit`）、可信等级。',
    '没有的就是没有：空单元格不是零，也不要推算；查过而没有的，记在“空白”表里，写明原因。',
    '口径不同的数不要连成一条线、不要相加或平均；单位写在每一行。',
    '引用时写明来源、时间和口径，并指向固定的版本；数字和引文属于各自的来源。',
  ],
  en: [
    'A row of data is one published claim: who said it, in which words, whether it is a value or an interval (`bound`), its unit (`unit`) and the grade of the source.',
    'What is missing is unknown: an empty cell is not zero and must not be estimated; what was looked for and not found is in the table of gaps, with the reason.',
    'Figures on different definitions must not be joined into one line, added up or averaged; each row gives its unit.',
    'Cite the source, the period and the definition, and link to a frozen version; figures and quotations belong to their sources.',
  ],
} as const satisfies Readonly<Record<Lang, readonly string[]>>;

const headings = {
  zh: { use: '怎样用', start: '从这里开始', charts: '图', tables: '数据表和字段说明' },
  en: {
    use: 'How to use it',
    start: 'Where to start',
    charts: 'Charts',
    tables: 'Tables and their dictionaries',
  },
} as const;

/** /llms.txt: what the site is, how to cite it, and where data, dictionary and feeds are; one part in each language. */
export const llmsText = (): string =>
  `# ${languages.map((lang) => words(lang).site.name).join(' · ')}\n\n${languages.map((lang) => part(lang)).join('\n\n')}\n`;

function part(lang: Lang): string {
  const w = words(lang);
  const h = headings[lang];
  const page = (path: string) => absoluteHref(pageHref(lang, path));
  const file = (path: string) => absoluteHref(fileHref(path));
  const item = (name: string, address: string, said?: string) =>
    `- [${name}](${address})${said === undefined ? '' : `${w.colon}${lang === 'zh' ? '' : ' '}${said}`}`.replace(
      '  ',
      ' ',
    );
  const start = [
    item(storyWords[lang].title, page(storyPath), storyWords[lang].lead),
    item(w.nav.data, page('/data/'), w.data.description),
    item('datapackage.json', file('/data/datapackage.json'), 'Data Package 2.0'),
    item(w.gallery.title, page('/charts/'), w.gallery.description),
    item(w.sources.title, page('/sources/'), w.sources.description),
    ...Object.values(projectPages).map(({ path, title, description }) =>
      item(title[lang], page(path), description[lang]),
    ),
    item(claimWords[lang].title, page('/claims/'), claimWords[lang].description),
    item(gapWords[lang].title, page('/gaps/'), gapWords[lang].description),
    ...(updatedTables().length > 0 ? [item(w.updates.title, page(feedPath('feed')), 'Atom')] : []),
    item(embeddingGuides[lang].title, page('/embedding/'), embeddingGuides[lang].description),
    item(guides[lang].title, page('/guide/'), guides[lang].description),
    item('CITATION.cff', file('/CITATION.cff')),
    item('sitemap.xml', file('/sitemap.xml')),
  ];
  return [
    `> ${w.site.description}`,
    w.site.licence,
    `## ${h.use}\n\n${rules[lang].map((rule) => `- ${rule}`).join('\n')}`,
    `## ${h.start}\n\n${start.join('\n')}`,
    `## ${h.charts}\n\n${charts.map((chart) => item(chart.question[lang], page(`/charts/${chart.id}/`))).join('\n')}`,
    `## ${h.tables}\n\n${siteData()
      .tables.map(({ resource }) => {
        const files = tableDownloads(resource).map(({ path }) => `[${path.slice('/data/'.length)}](${file(path)})`);
        return item(tableWords(resource, lang).title, page(`/data/${resource.name}/`), files.join(' '));
      })
      .join('\n')}`,
  ].join('\n\n');
}
