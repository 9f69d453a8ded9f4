import { formatDate } from '../format-date.ts';
import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

const zh = {
  heading: '引用',
  citation: { zh: 'GB/T 7714—2015', en: 'APA 第7版' },
  today: '引用日期',
  sentence: '可以直接引用的一句话',
  more: (sentences: number) => `全部 ${formatNumber(sentences, 'zh')} 句、中英文对照和各种引文格式`,
  files: '引文文件',
  title: (chart: string) => `可以直接引用的句子：${chart}`,
  description: (chart: string) =>
    `“${chart}”一图每个数字的成句写法，中英文对照，带出处、时期和口径；另有替代文字和引文。`,
  back: '回到图表',
  lead: '每句话都写明谁说的、哪一年、数的是什么、准到什么程度，可以原样贴进稿子。句子里的数都取自图下的表，改了数据就跟着改。',
  version: (version: string, date: string | null) =>
    `版本 ${version}${date === null ? '' : `，数据截至 ${formatDate(date, 'zh')}`}`,
  jump: '本页各部分',
  sentences: '一行一句',
  sentencesNote: (count: number) => `${formatNumber(count, 'zh')} 句，下面是英文`,
  rowNote: '用前请看：',
  comparisons: '前后比较',
  offered: '下面这些前后两期是同一机构、同一口径、同一单位，中间没有断开，可以写增减。',
  noneOffered: '这张图没有哪两期可以写增减。',
  noSeries: '图里没有同一机构按同一口径先后公布的数字，所以不提供增减的写法。不同来源、不同对象的数字，请不要相减。',
  refused: (count: number) => `不提供比较的 ${formatNumber(count, 'zh')} 处，以及原因`,
  alt: '替代文字',
  altNote: '给看不见图的读者',
  altLead: '转载图片时填进图片的 alt 属性或说明里。',
  citations: '引文',
  citationsNote: '都指向这一版，地址不会变',
  todayLead: '方括号里是引用日期，由引用的人填自己查阅的那一天；用按钮复制时自动填上今天。',
  apaLead: '版本固定，不会再变，所以不写访问日期。',
  forms: { gbt: 'GB/T 7714—2015', apa: 'APA 第7版', bibtex: 'BibTeX', ris: 'RIS（EndNote、Zotero 等）' },
  download: (format: string) => `下载 ${format}`,
};

const en: typeof zh = {
  heading: 'Cite',
  citation: { zh: 'GB/T 7714—2015', en: 'APA, 7th edition' },
  today: 'date of access',
  sentence: 'A sentence to quote',
  more: (sentences) =>
    `All ${formatNumber(sentences, 'en')} sentences, in English and Chinese, and every form of citation`,
  files: 'Citation files',
  title: (chart) => `Sentences to quote: ${chart}`,
  description: (chart) =>
    `Each figure of “${chart}” as a sentence in English and Chinese, with source, period and definition; alt text and citations.`,
  back: 'Back to the chart',
  lead: 'Each sentence says who said it, when, what was counted and how exactly, and can go into a story as it stands. Its figures are those of the table under the chart, and change with the data.',
  version: (version, date) => `Version ${version}${date === null ? '' : `, data as of ${formatDate(date, 'en')}`}`,
  jump: 'Parts of this page',
  sentences: 'One sentence per row',
  sentencesNote: (count) => `${formatNumber(count, 'en')} sentences, Chinese below`,
  rowNote: 'Before use: ',
  comparisons: 'Changes over time',
  offered:
    'Both figures in each are from one publisher, on one definition and in one unit, with no break between, so the change can be stated.',
  noneOffered: 'No two periods of this chart can be compared.',
  noSeries:
    'The chart has no figures that one publisher gave on one definition at different times, so no change is offered. Please do not subtract figures from different sources or groups.',
  refused: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'comparison' : 'comparisons'} not offered, and why`,
  alt: 'Alt text',
  altNote: 'for readers who cannot see the chart',
  altLead: 'For the alt attribute or the caption where the picture is shown.',
  citations: 'Citations',
  citationsNote: 'of this version; its address never changes',
  todayLead:
    'The square brackets hold the date of access: the day on which the person citing it looked it up. The copy button fills in today.',
  apaLead: 'The version does not change, so no date of retrieval is given.',
  forms: { gbt: 'GB/T 7714—2015', apa: 'APA, 7th edition', bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero and others)' },
  download: (format) => `Download ${format}`,
};

/** Words for citing a chart and its sentences. */
export const citeWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
