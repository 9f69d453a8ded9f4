import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Bound, Flag } from '../../lib/figure.ts';
import type { TextSection } from './project-pages.ts';

/** Parts of the method that consist of text, by id: the same in both languages. */
export type MethodPart = 'claim' | 'choice' | 'grades' | 'bounds' | 'flags' | 'missing' | 'comparing' | 'own';

/** What makes two figures incomparable (`Obstacle` of src/charts/guard.ts). */
type ObstacleKind =
  | 'publisher'
  | 'definition'
  | 'unknown-definition'
  | 'unit'
  | 'break'
  | 'bound'
  | 'flag'
  | 'derived'
  | 'undated'
  | 'unknown-panel'
  | 'one-respondent'
  | 'panel'
  | 'stated';

/** The method in one language. */
export interface MethodWords {
  readonly lead: string;
  readonly parts: Readonly<Record<MethodPart, Omit<TextSection, 'id'>>>;
  /** What a source means by each bound, and how it is drawn. */
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly obstacles: Readonly<Record<ObstacleKind, string>>;
  /** Which adverts are drawn: the least number of employers, the largest share of one employer in per cent. */
  readonly ownRule: (fewest: string, share: string) => string;
  readonly sourceCount: (count: number) => string;
  readonly rowCount: (count: number) => string;
  /** For a table: the number of sources, and how many of them state a method. */
  readonly stated: (sources: number, stated: number) => string;
  /** Stands above the list of those methods. */
  readonly statedList: string;
  readonly deciding: string;
  readonly tables: string;
}

const zh: MethodWords = {
  lead: '一个数怎样进到本站，怎样分级，画成什么样，什么时候不拿两个数相比。后面按题目列出每张数据表怎样计数。',
  parts: {
    claim: {
      title: '一行，一个公开的说法',
      text: [
        '数据表的一行不是“事实”，而是一个公开的说法：谁，在哪份资料里，用哪句话，说了哪个数。每行有永久的编号、原话、来源，以及刊载同一说法的其他页面。',
        '两家说得不一样，就是两行，并排放着。不求平均，不取中间，不替任何一家改数；单位也照原文，不换算后再存。',
        '标题、句子和图注里的每个数，都在生成网站时由这些行算出来，没有一个是手写的。数据变了，句子跟着变；算不出来，句子就不说。',
      ],
    },
    choice: {
      title: '怎样挑选',
      text: [
        '收：找得到原话、说得清出处的数。来源没有写明年份、样本或算法的，也收，但如实标为“没有写明”。同一说法被转来转去，只算一行，读到的其他页面记在旁边。',
        '不收：没有原话的数，我们自己的估计，打听来的数。网页不安全或已打不开的，不加链接，并写明原因。',
        '文章里被反复引用的说法，另列在[核对过的说法](/data/claims/)里，用印出来的数逐句重算；[证据图](/charts/evidence-map/)画出每个题目靠什么级别的来源撑着。',
      ],
    },
    grades: { title: 'A、B、C、S 是什么意思', text: ['等级说的是我们在哪里读到这个数，不是数字本身对不对。'] },
    bounds: {
      title: '说得有多准',
      text: ['同一个数，直说、说“约”、说“超过”，是三种说法，分开记，也分开画。'],
    },
    flags: { title: '公布的、预测的、推算的', text: [] },
    missing: { title: '没有的数', text: [] },
    comparing: {
      title: '什么时候不比',
      text: [
        '标题、要点、表格、提示和句子里凡是比较两个数的，都先过同一道检查。只有同一家发布、同一个定义、同一个单位、同一批受访者、中间没有断点的两个准确值，才写“涨了”“降了”多少。过不了的，只写两个数各是多少，并写明为什么不比，图上也不连线。',
        '拦下一次比较的，是这些情形：',
      ],
    },
    own: { title: '我们自己数的：招聘广告', text: [] },
  },
  bounds: {
    exact: '来源给出一个确定的数。画成实心的点或条。',
    about: '来源自己说“约”“近”“左右”。数照写，旁边带“约”字。',
    at_least: '只知道不少于这个数。画成一端敞开的箭头，长度不代表大小。',
    at_most: '只知道不到这个数。同样画成箭头。',
    between: '来源给的是一个范围。画成从低到高的一段，不取中点。',
  },
  flags: {
    reported: '来源说的是已经发生的事。',
    forecast: '来源对将来的估计，也包括当年尚未结束时给出的数。空心、虚线。',
    derived: '由公布的数按写明的算法算出来，来源自己没有这样写；或者从别人整理的文件里转录。',
    provisional: '发布者自己注明是初步结果，日后可能修订。',
  },
  obstacles: {
    publisher: '出自两家机构',
    definition: '两个数的口径不同',
    'unknown-definition': '口径没有说明，不知道前后是否一致',
    unit: '单位不同',
    break: '序列在中间断过（如换了分类、少了地方）',
    bound: '至少有一个不是准确值',
    flag: '至少有一个是预测',
    derived: '一个是公布的，一个是推算或转录的',
    undated: '没有注明年份',
    'unknown-panel': '不知道两次问的是不是同一批单位',
    'one-respondent': '只有一家受访，变动是它自己的',
    panel: '受访的不是同一批',
    stated: '来源自己说的变化，与它印出的两个数对不上',
  },
  ownRule: (fewest, share) =>
    `有些雇主成批登广告，逐条数就等于数它们。所以每家雇主在一个城市只算一次：先取它自己各条广告的中位数，再取各雇主的中位数和四分位数。不到 ${fewest} 家雇主的城市、一家雇主占去 ${share}% 或更多广告的城市，不画。不同年份、不同平台的抓取从不合并。`,
  sourceCount: (count) => `${formatNumber(count, 'zh')} 个来源`,
  rowCount: (count) => `${formatNumber(count, 'zh')} 行`,
  stated: (sources, stated) =>
    `用到 ${formatNumber(sources, 'zh')} 个来源，${stated === 0 ? '都没有写明方法或样本' : `其中 ${formatNumber(stated, 'zh')} 个写明了方法或样本`}。`,
  statedList: '来源写明的方法',
  deciding: '决定两行能不能比的列',
  tables: '各表共用的名单',
};

const many = (count: number, one: string): string => `${formatNumber(count, 'en')} ${one}${count === 1 ? '' : 's'}`;

const en: MethodWords = {
  lead: 'How a figure gets onto this site, how it is graded and drawn, and when two figures are not compared. After that, topic by topic, how each table counts.',
  parts: {
    claim: {
      title: 'One row, one published claim',
      text: [
        'A row of a table is not a fact but a published claim: who gave which figure, in which document, in which words. Each has a permanent id, the original wording, its source, and the other pages that carry the same claim.',
        'Where two publishers disagree there are two rows, side by side. We take no averages and no midpoints, and correct nobody’s figures; units stay as printed.',
        'Every number in a title, a sentence or a description is computed from these rows when the site is built. None is typed. When the data change, the sentence changes; when the sum no longer works, the sentence goes.',
      ],
    },
    choice: {
      title: 'How figures are chosen',
      text: [
        'In: figures whose original words we can quote and whose origin we can name. A source that gives no year, sample or method is taken too, and marked as not stating it. A claim copied from page to page is one row; the other pages are noted beside it.',
        'Out: figures without a quotable source, estimates of our own, hearsay. Pages that are unsafe or no longer open are not linked, and the reason is given.',
        'Statements that articles keep repeating are listed in [Statements checked](/data/claims/) and recomputed one by one from the figures printed. The [evidence map](/charts/evidence-map/) shows which grade of source each topic rests on.',
      ],
    },
    grades: {
      title: 'What A, B, C and S mean',
      text: ['A grade says where we read the figure, not whether the figure is right.'],
    },
    bounds: {
      title: 'How exactly it was said',
      text: [
        'A figure given flat, with “about” or with “over” makes three different claims, recorded apart and drawn apart.',
      ],
    },
    flags: { title: 'Reported, forecast, derived', text: [] },
    missing: { title: 'What is not there', text: [] },
    comparing: {
      title: 'When two figures are not compared',
      text: [
        'Titles, answers, tables, tips and sentences that set one figure against another all pass the same check. A rise or fall is stated only between exact figures from one publisher, with one definition, one unit and the same respondents, and no break in between. Otherwise the words give both levels and say why no change is stated, and the drawing joins nothing.',
        'Any of these stops a comparison:',
      ],
    },
    own: { title: 'What we count ourselves: job adverts', text: [] },
  },
  bounds: {
    exact: 'The source gives one definite figure. Drawn as a solid point or bar.',
    about:
      'The source itself says “about”, “nearly” or “around”. The figure stands as printed, with the word beside it.',
    at_least:
      'All that is known is that it is no less. Drawn as an arrow with an open end, whose length means nothing.',
    at_most: 'All that is known is that it is less. Drawn as an arrow too.',
    between: 'The source gives a range. Drawn from low to high; no midpoint is taken.',
  },
  flags: {
    reported: 'The source speaks of something that has happened.',
    forecast: 'What the source expected, including figures given before the year was over. Hollow or dashed.',
    derived:
      'Worked out from published figures in a way that is stated, though the source does not print it; or copied from a file that others compiled.',
    provisional: 'The publisher itself calls the result provisional and may revise it.',
  },
  obstacles: {
    publisher: 'They come from two publishers',
    definition: 'Their definitions differ',
    'unknown-definition': 'The definition is not stated, so nobody can tell whether it stayed the same',
    unit: 'Their units differ',
    break: 'The series breaks in between (a new classification, a region dropped)',
    bound: 'At least one is not an exact figure',
    flag: 'At least one is a forecast',
    derived: 'One was published, the other derived or copied',
    undated: 'The period is not stated',
    'unknown-panel': 'It is not known whether the same institutions were asked both times',
    'one-respondent': 'There is one respondent, so the change is its own',
    panel: 'The respondents are not the same',
    stated: 'The change the source states does not match the two figures it prints',
  },
  ownRule: (fewest, share) =>
    `Some employers post adverts in bulk, and counting adverts would mean counting those employers. So each employer counts once in a city: the median of its own adverts first, then the median and quartiles over employers. Cities with fewer than ${fewest} employers are not drawn, nor are those where one employer posted ${share}% of the adverts or more. Crawls of different years and platforms are never pooled.`,
  sourceCount: (count) => many(count, 'source'),
  rowCount: (count) => many(count, 'row'),
  stated: (sources, stated) =>
    `${many(sources, 'source')}, of which ${stated === 0 ? 'none states' : `${formatNumber(stated, 'en')} ${stated === 1 ? 'states' : 'state'}`} a method or a sample.`,
  statedList: 'Methods as the sources state them',
  deciding: 'Columns that decide whether two rows compare',
  tables: 'Lists that all tables share',
};

export const methodWords: Readonly<Record<Lang, MethodWords>> = { zh, en };
