import type { Bilingual } from '../../../i18n/lang.ts';

/** One of Chartability's critical points. */
export interface AccessPoint {
  /** Its name in Chartability, and in Chinese. */
  readonly name: Bilingual;
  /** What a program tests; undefined where only a person can judge. */
  readonly check?: Bilingual;
  /** What is left to a person, and why. */
  readonly person?: Bilingual;
}

/**
 * The fourteen points that Chartability (github.com/Chartability/POUR-CAF, workbook of 2025-03-29) calls critical, in
 * its order. The checks are in `tests/helpers/access`.
 */
export const accessPoints = {
  contrast: {
    name: { zh: '对比度太低', en: 'Low contrast' },
    check: {
      zh: '页面的文字由 axe 判定；图里的文字按它底下真正的颜色计算，至少 4.5:1，大字 3:1。',
      en: 'Text on the page by axe; text in drawings against the colour actually behind it: at least 4.5:1, 3:1 where large.',
    },
    person: {
      zh: '图形本身低于 3:1 的另计在表下；它们是否碍事，要人来看。',
      en: 'Marks under 3:1 are counted below the table; whether they get in the way is for a person to judge.',
    },
  },
  visual: {
    name: { zh: '内容只能看', en: 'Content is only visual' },
    check: {
      zh: '图有名称、文字描述、可逐点读的列表，选择以后有话说出来。',
      en: 'The figure has a name, a description, a list of its marks to step through, and announces what a choice did.',
    },
    person: {
      zh: 'Chartability 要求用 JAWS、NVDA、VoiceOver 听过；我们没有听过。',
      en: 'Chartability asks for a test by ear with JAWS, NVDA and VoiceOver; we have not done one.',
    },
  },
  size: {
    name: { zh: '文字太小', en: 'Small text size' },
    check: { zh: '页面和图里没有小于 12 像素的字。', en: 'No text of page or drawing is under 12 px.' },
  },
  seizure: {
    name: { zh: '可能诱发癫痫', en: 'Visual presents seizure risk' },
    check: {
      zh: '没有影片、动图、画布，也没有重复的动画。',
      en: 'No video, no animated image, no canvas, no repeating animation.',
    },
  },
  input: {
    name: { zh: '只有一种操作方式', en: 'Interaction modality only has one input type' },
    check: {
      zh: '键盘走到每个图形各一次；鼠标和手指打开的提示，键盘都能打开。',
      en: 'The keyboard reaches every mark once; what a mouse or a finger opens, the keyboard opens too.',
    },
    person: {
      zh: '手机上的读屏软件没有试过。',
      en: 'Screen readers on phones have not been tried.',
    },
  },
  cues: {
    name: { zh: '没有操作提示', en: 'No interaction cues or instructions' },
    check: {
      zh: '图下写着怎样点，键盘的用法写在图上，读屏软件也读得到。',
      en: 'How to point and tap is explained below the figure, the keys at the figure, for screen readers too.',
    },
  },
  override: {
    name: { zh: '抢了辅助技术的按键', en: 'Controls override AT controls' },
    check: {
      zh: '焦点不在图上时，页面不截任何按键；没有 accesskey，没有 application 角色。',
      en: 'With the focus elsewhere the page takes no key; no accesskey, no role of application.',
    },
  },
  purpose: {
    name: { zh: '没有说明用途和读法', en: 'No explanation for purpose or for how to read' },
    check: {
      zh: '每张图有“怎样读”，并通到方法页。',
      en: 'Every chart has “How to read this chart”, with a way to the method.',
    },
    person: {
      zh: '第一次看的人读不读得懂，程序看不出。',
      en: 'Whether a newcomer understands it, no program can tell.',
    },
  },
  title: {
    name: { zh: '没有标题、概要或说明', en: 'No title, summary, or caption' },
    check: { zh: '有标题、副标题、表的标题。', en: 'A title, a subtitle and a caption of the table.' },
  },
  level: {
    name: { zh: '文字太难', en: 'Reading level inappropriate' },
    person: {
      zh: '要求不高于九年级（初三）。中文没有公认的算法，英文的公式又把术语和数字算错，所以要人来读。',
      en: 'At most that of grade nine. Chinese has no accepted formula, and the English ones misjudge terms and numbers: a person must read.',
    },
  },
  table: {
    name: { zh: '没有表', en: 'No table' },
    check: {
      zh: '每张图有表，每行每列有表头。',
      en: 'Every figure has a table, with a header for each row and each column.',
    },
  },
  density: {
    name: { zh: '数据太密', en: 'Data density is inappropriate' },
    check: {
      zh: '图里的字互不重叠，不被裁掉，页面不左右滚动。',
      en: 'Words in drawings neither overlap nor are cut off, and the page does not scroll sideways.',
    },
    person: {
      zh: '图形多得看不过来没有，要人来看。',
      en: 'Whether there are more marks than the eye can take in is for a person to judge.',
    },
  },
  tedious: {
    name: { zh: '浏览和操作太费事', en: 'Navigation and interaction is tedious' },
    check: {
      zh: '第一次按 Tab 就能跳过页首；一张图只占一站。',
      en: 'The first Tab offers to skip the head of the page; a figure is one stop.',
    },
    person: {
      zh: '办一件事要多少步、多久，没有量过。',
      en: 'How many steps and how long a task takes has not been measured.',
    },
  },
  style: {
    name: { zh: '不尊重读者的样式', en: 'User style change not respected' },
    check: {
      zh: '文字放大一倍，图里的字跟着大一倍；加大行距字距不丢字；强制颜色下图形和焦点不消失；减少动态时没有东西在动。',
      en: 'Twice the text size doubles that of drawings; wider spacing loses no words; under forced colours neither marks nor focus vanish; with reduced motion nothing moves.',
    },
  },
} as const satisfies Readonly<Record<string, AccessPoint>>;

export type PointId = keyof typeof accessPoints;
