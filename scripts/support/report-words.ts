import type { WordLang } from '../../src/tables/describe.ts';

const zh = {
  title: '数据改动',
  refused: '数据有误，没有比较。请按下面所说改正。',
  whole: '全部改动（diff 所列）',
  figures: (count: number) => `已公布的数：${count} 个变了或没有了`,
  where: '哪个数',
  old: '旧',
  new: '新',
  percent: '变动',
  turned: '标题说的已不是原来那件事',
  anomalies: '请特别核对',
  charts: (count: number) => `随之改变的图表：${count} 张`,
  same: '图形没有变，变的是它的句子或表格。',
  before: '之前',
  after: '之后',
  lacking: (characters: string) => `没有画成图片：这里的字体没有 ${characters} 这些字，请看 report.html`,
  noPictures: (reason: string) =>
    `没有画成 PNG（${reason}）；SVG 图在 pictures 文件夹和 report.html 里。要画 PNG，请用 CHROMIUM_PATH 指明一个 Chromium`,
  more: (count: number) => `……另有 ${count} 项，见 report.html`,
  written: (folder: string) => `报告已写入 ${folder}：report.md、report.html、pictures`,
};

type Book = typeof zh;

const en: Book = {
  title: 'What changes in the data',
  refused: 'The data has errors and was not compared. Fix what is listed below.',
  whole: 'All changes, as listed by diff',
  figures: (count) => `Published figures that changed or are gone: ${count}`,
  where: 'figure',
  old: 'old',
  new: 'new',
  percent: 'change',
  turned: 'Titles that no longer say the same thing',
  anomalies: 'Check these',
  charts: (count) => `Charts that change: ${count}`,
  same: 'The drawing is the same; its sentences or its table changed.',
  before: 'before',
  after: 'after',
  lacking: (characters) => `no picture was made: no font here has ${characters}; see report.html`,
  noPictures: (reason) =>
    `No PNG was made (${reason}); the drawings are in the folder pictures as SVG and in report.html. For PNG name a Chromium in CHROMIUM_PATH`,
  more: (count) => `… and ${count} more, see report.html`,
  written: (folder) => `The report is in ${folder}: report.md, report.html, pictures`,
};

/** Words of the report of `diff`, besides those of `diff` itself. */
export const reportWords: Readonly<Record<WordLang, Book>> = { zh, en };
