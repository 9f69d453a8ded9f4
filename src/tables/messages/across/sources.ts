import type { InBoth, Guide } from '../message.ts';
import { says, error, notice } from '../message.ts';
import { named } from '../phrases.ts';

const gradeReasons: Readonly<Record<string, InBoth>> = {
  article: { zh: '是在四篇文章里读到的', en: 'it was read in one of the four articles' },
  unsafe: { zh: '网站不安全', en: 'the site is unsafe' },
  unnamed: { zh: '发布者没有具名', en: 'the publisher is not named' },
  crawl: { zh: '是抓取的数据，或不成出版物的网页', en: 'it is a crawl or a page without a publication' },
  file: { zh: '公开仓库里存的是原样文件', en: 'a repository keeps the file as published' },
  'altered-file': {
    zh: '公开仓库里存的是改过或转录的文件',
    en: 'a repository keeps the file with changes or as a transcription',
  },
  'derived-file': {
    zh: '公开仓库里存的是他人整理或转存的文件',
    en: 'the file was derived or copied by others',
  },
  own: { zh: '是发布者自己的页面', en: 'it is the publisher’s own page' },
  copy: { zh: '载体是转载、博客或厂商页面', en: 'the carrier is a copy, a blog or a vendor' },
  names: { zh: '是别处点名发布者的页面', en: 'another page names the publisher' },
};

/** Messages about this site's own tables (src/datasets/checks): figures, quotes and sources. */
export const words = {
  'claim-figure': says<'bound'>((p) => [
    [
      `“bound”是“${p.text('bound')}”，与填了的数不符`,
      `"bound" is "${p.text('bound')}" and does not fit the figures given`,
    ],
    [
      'exact 和 about 只填 value，at_least 只填 low，at_most 只填 high，between 填 low 和 high 且 low 较小；有数就要有 unit',
      'exact and about take value only, at_least low only, at_most high only, between low and a greater high; a figure needs a unit',
    ],
    ['请改 bound，或改 value、low、high、unit', 'change bound, or value, low, high or unit'],
  ]),
  'claim-carrier': says<'id'>((p) => [
    [`“carriers”里有“${p.text('id')}”`, `"carriers" has "${p.text('id')}"`],
    ['sources.csv 里没有这个编号', 'sources.csv has no such id'],
    ['请核对编号，或先在 sources.csv 里加上这个来源', 'check the id, or add the source to sources.csv first'],
  ]),
  'note-language': says((p) => [
    [`“${p.field}”是空的，另一种语言却有`, `"${p.field}" is empty, but the other language has a text`],
    ['说明必须中英文都有，或都没有', 'notes are given in both languages or in neither'],
    ['请补上缺的那一种', 'add the missing one'],
  ]),
  'quote-untranslated': says(() => [
    ['“quote”是中文或韩文，“quote_en”却是空的', '"quote" is Chinese or Korean and "quote_en" is empty'],
    ['英文页面只能显示原文', 'English pages show the original alone'],
    [
      '请在“quote_en”里写上英译；不便写英文，可以留空',
      'write it in English in "quote_en"; if you would rather not, leave it empty',
    ],
  ]),
  'quote-number': says<never, 'numbers'>((p) => [
    [`“quote_en”里有 ${p.list('numbers').join('、')}`, `"quote_en" has ${p.list('numbers').join(', ')}`],
    ['“quote”里没有这个数，万、亿已经换算过', '"quote" has no such number, with 万 and 亿 worked out'],
    [
      '请核对译文；原文用汉字写的数，英译也用单词写',
      'check the translation; a number that the original writes in words is written in words',
    ],
  ]),
  'source-host': says<'host'>((p) => [
    [
      `${p.text('host')} 不该链接：被注入垃圾内容、是内容农场或裸 IP`,
      `${p.text('host')} is never linked: injected spam, a content farm or a bare IP address`,
    ],
    ['请把 url 留空，address 写成 unsafe，再找原文', 'clear url, set address to unsafe, and look for the original'],
  ]),
  'source-grade': says<'grade' | 'reason'>((p) => [
    [
      `grade 是 ${p.value}，按这一行写的应是 ${p.text('grade')}：${named(gradeReasons, p.text('reason')).zh}`,
      `grade is ${p.value}, but the row says ${p.text('grade')}: ${named(gradeReasons, p.text('reason')).en}`,
    ],
    [
      'A 是发布者自己的页面或官方文本，B 是点名报告的报道，C 是转载或二手，S 是四篇文章之一',
      'A is the publisher’s own page or official text, B press that names the report, C a mirror or second-hand, S one of the four articles',
    ],
    [
      '请核对 grade、carrier_zh、address 和说明；等级没错，就在 src/datasets/source-grade.ts 的 knownGrades 里写明缘由',
      'check grade, carrier_zh, address and the note; if the grade is right, say why in knownGrades (src/datasets/source-grade.ts)',
    ],
  ]),
  'cites-unknown': says<'id'>((p) => [
    [`“cites”里有“${p.text('id')}”`, `"cites" has "${p.text('id')}"`],
    ['sources.csv 里没有这个编号', 'sources.csv has no such id'],
    [
      '请核对编号，或先在 sources.csv 里加上这个来源；表里没有它引的那一份，就留空',
      'check the id, or add the source to sources.csv first; if what it cites is not in the table, leave the cell empty',
    ],
  ]),
  'cites-circle': says<never, 'ids'>((p) => [
    p.list('ids').length > 2
      ? [
          `引来引去成了一圈：${p.list('ids').join(' → ')}`,
          `these cite each other in a circle: ${p.list('ids').join(' → ')}`,
        ]
      : [`“${p.list('ids')[0] ?? ''}”引了它自己`, `"${p.list('ids')[0] ?? ''}" cites itself`],
    [
      '顺着“cites”要走到最初公布这些数的那一页，成了圈就没有出处',
      'following "cites" must end at the page that first published the figures; a circle has no such page',
    ],
    [
      '请打开这几页，看哪一页的数不是从别处来的，把那一行的 cites 改掉或留空',
      'open these pages, find the one whose figures come from nowhere else, and correct or empty cites in its row',
    ],
  ]),
};

export const guide = () =>
  ({
    'claim-figure': error('own', ['精确程度与填的数对不上。', 'The bound does not fit the figures given.']),
    'claim-carrier': error('own', ['“其他载体”里的来源不存在。', 'A source under “carriers” does not exist.']),
    'note-language': error('own', ['说明只写了一种语言。', 'A note is given in one language only.']),
    'quote-untranslated': notice('own', ['原文还没有英译。', 'A quote has no English yet.']),
    'quote-number': notice('own', [
      '英译里有原文没有的数。',
      'The English of a quote has a number that the quote lacks.',
    ]),
    'source-host': error('own', ['网址所在的网站不该链接。', 'An address is on a site that is never linked.']),
    'source-grade': notice('own', [
      '来源的等级与这一行写的对不上。',
      'The grade of a source does not fit what its row says.',
    ]),
    'cites-unknown': error('own', ['“引自”里的来源不存在。', 'A source under “cites” does not exist.']),
    'cites-circle': error('own', [
      '几个来源互相引来引去，没有最初的出处。',
      'Sources cite each other in a circle, so none is the origin.',
    ]),
  }) satisfies Guide<typeof words>;
