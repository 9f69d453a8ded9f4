import type { PageTexts } from './project-pages.ts';

/** The values that the accessibility statement contains, as they are shown. */
export interface AccessFacts {
  /** The oldest browsers in which choices work, as a list. */
  readonly browsers: string;
  /** Number of quotes from sources, and of those without an English translation. */
  readonly quotes: string;
  readonly untranslated: string;
  /** Marks without any ink that has a contrast of 3:1 with the page, and the number of all marks. */
  readonly pale: string;
  readonly marks: string;
}

export const accessibilityWords: PageTexts<AccessFacts> = {
  zh: ({ browsers, pale, marks }) => ({
    lead: '目标是 WCAG 2.2 的 AA 级。下面写明检验什么、上次查出什么，以及我们知道还不够的地方。',
    sections: [
      {
        id: 'reading',
        title: '怎样读图',
        text: [
          '每张图都有文字说的结论、一段文字描述和一张列出全部数字的表；图和表来自同一批行。看不见图，也不会少一个数。',
          '用键盘：按 Tab 走到图上，方向键逐点移动，Home、End 到头尾，Esc 关闭。选项都是普通的表单控件，选完以后会念出图上现在是什么。',
          '图里的字、线和底色在浅色、深色下都按对比度选定；不同的意思不只靠颜色区分。跟随系统的深色、高对比度和“减少动态效果”。不运行脚本，图、表、来源也都完整。',
        ],
      },
      {
        id: 'tested',
        title: '检验什么',
        text: [
          '每次改动：每种页面都用 axe 在真的浏览器里检查，两种语言、宽窄屏幕、浅色深色轮流；HTML 逐种验证是否合规。',
          '另有检验：放大到 400% 不用左右滚动，加大行距字距不丢字，只放大文字时图跟着长，按钮够大；强制颜色下图形和焦点框不消失；键盘能走到每个点并看见焦点；每张图在读屏软件能读到的结构里有名称、描述、表头。',
          '配色的对比度和三种色觉缺陷下的差别由程序计算，不合格，测试就通不过。',
        ],
      },
      {
        id: 'short',
        title: '还不够的地方',
        text: [
          '检验都由程序完成。没有请过读屏软件的使用者试用，没有在 Safari 的 VoiceOver、NVDA 这类软件里逐页听过；自动检验用的只有 Chromium。',
          `图里有些图形有意画得浅：作底的、区间、级别低的。上次检验，${marks}个图形里有${pale}个对底色不到 3:1；它们的数写在旁边或表里。`,
          '下载的 PDF 和 PNG 只是图，没有可以朗读的结构；要读数，请用同一处的 CSV、Excel 或图表页面。',
          '点数很多的图（例如美国各地区）用键盘逐点走很慢，在表里查找更快。文字放得很大时，图会在自己的框里左右滚动。',
          `图的选项、提示、搜索和检查页需要${browsers}或更新的浏览器；再旧的，照样能读，并会写明哪里用不了。`,
        ],
      },
      {
        id: 'tell',
        title: '用着不便',
        text: ['请告诉我们是哪一页、用什么设备和软件，见[怎样联系](/about/#contact)。'],
      },
    ],
  }),
  en: ({ browsers, quotes, untranslated, pale, marks }) => ({
    lead: 'The aim is level AA of WCAG 2.2. Here is what is tested, what the last run found, and where we know the site falls short.',
    sections: [
      {
        id: 'reading',
        title: 'Reading the charts',
        text: [
          'Every chart has its finding in words, a text description and a table with all its numbers; chart and table come from the same rows. Nobody who cannot see the drawing misses a figure.',
          'By keyboard: Tab reaches the chart, arrow keys move from point to point, Home and End go to the ends, Esc closes. Options are ordinary form controls, and after a choice what the chart now shows is announced.',
          'Text, lines and backgrounds are chosen for contrast, in light and in dark, and no meaning rests on colour alone. The site follows the system’s dark mode, high contrast and reduced motion. Without script, charts, tables and sources are complete.',
        ],
      },
      {
        id: 'tested',
        title: 'What is tested',
        text: [
          'On every change, every kind of page is checked with axe in a real browser, alternating languages, narrow and wide screens, light and dark; its HTML is validated.',
          'Further tests: at 400% zoom nothing scrolls sideways; wider spacing loses no words; when only text is enlarged, charts grow with it; targets are large enough; under forced colours neither marks nor focus vanish; the keyboard reaches every point with the focus in sight; each chart has a name, a description and table headers where a screen reader looks for them.',
          'Contrast, and the difference between hues under three kinds of colour-vision deficiency, are computed, and the tests fail where they fall short.',
        ],
      },
      {
        id: 'short',
        title: 'Where it falls short',
        text: [
          'All of this is tested by program. Nobody who relies on a screen reader has been asked to try the site, and no page has been listened to in VoiceOver, NVDA or the like. The automatic tests run in Chromium only.',
          `Some marks are light on purpose: background, ranges, lower grades. In the last run ${pale} of ${marks} marks were under 3:1 against the page; their figures are beside them or in the table.`,
          'PDF and PNG files are pictures without a structure to be read aloud. For the numbers, use the CSV or Excel file beside them, or the chart’s page.',
          'Charts with very many points (the areas of the United States, for one) are slow to go through by keyboard; searching the table is faster. With very large text a chart scrolls sideways in its own box.',
          `Most sources are in Chinese. Of ${quotes} quotations, ${untranslated} have no English translation here.`,
          `Options, tips, search and the checking page need ${browsers} or newer; in older ones everything can be read, and the page says what does not work.`,
        ],
      },
      {
        id: 'tell',
        title: 'If something gets in your way',
        text: ['Tell us which page it was, and which device and software: see [How to reach us](/about/#contact).'],
      },
    ],
  }),
};
