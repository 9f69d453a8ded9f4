import { contactWords } from './project-pages.ts';
import type { PageTexts } from './project-pages.ts';

/** The values that the page about the project contains; numbers in the form in which they are shown. */
export interface AboutFacts {
  readonly repository: string | undefined;
  /** The numbers of rows, sources and gaps, as a sentence. */
  readonly stock: string;
  /** The licences of code, words and data, as a paragraph. */
  readonly licence: string;
}

export const aboutWords: PageTexts<AboutFacts> = {
  zh: ({ repository, stock, licence }) => ({
    lead: '在中国做客服挣多少、还有多少人做、走得有多快、机器接走了多少：公开的数字散在各处，常常对不上。本站逐条收在一处，写明谁说的、原话怎么写、准到什么程度；没人公布的，也记下来。',
    sections: [
      {
        id: 'who',
        title: '谁在做',
        text: [
          '一个开放的项目：写代码、找资料、改错字的人，统称“项目的贡献者”，本站以此署名。任何人都可以加入。',
          '页面上没有广告，也没有付费内容。已公布的数每改一次，[更新记录](/updates/)里就有一条；改错了的，列在[更正](/corrections/)。本站答应了什么、用什么命令能查，见[怎样核验](/about/trust/)。',
        ],
      },
      { id: 'contact', title: '怎样联系', text: contactWords.zh(repository) },
      {
        id: 'figures',
        title: '数字从哪里来',
        text: [
          `我们不做调查，只收别人公布的数：官方统计、行业协会的报告、招聘网站和研究机构的发布、点名报告的报道。唯一自己数的是招聘广告，数法写在[方法](/method/#own)里。${stock}`,
          '同一件事几家说法不一，就并排放着；不求平均，不补空缺，不猜。每个来源按我们读到它的地方分为 A、B、C、S 四级。怎样挑、怎样分级、什么时候不拿两个数相比，都写在[方法](/method/)里。',
        ],
      },
      {
        id: 'licence',
        title: '可以怎样用',
        text: [
          licence,
          '每张数据表的许可写在它自己的页面上，见[全部数据表](/data/)。每张图的页面上有现成的引文、图片、数据文件和嵌入代码；编辑部怎样用，见[嵌入说明](/embedding/)。',
          '浏览器里运行的程序用到别人写的开源代码，它们的名称、版本和许可全文见[第三方许可](/licences.txt)；图片里的字来自思源黑体（Noto Sans SC），许可为 SIL OFL 1.1。',
        ],
      },
    ],
  }),
  en: ({ repository, stock, licence }) => ({
    lead: 'What customer service in China pays, how many do it, how fast they leave, how much machines have taken over: the public figures are scattered and often contradict each other. This site sets them side by side, with who said each one, in which words and how exactly, and records what nobody publishes.',
    sections: [
      {
        id: 'who',
        title: 'Who makes it',
        text: [
          'An open project. Those who write code, find sources or fix a misprint are its contributors, and the site is signed by them jointly. Anyone may join.',
          'There is no advertising and nothing is for sale. Every change to a published figure has an entry under [Updates](/updates/); our own errors are listed under [Corrections](/corrections/). What the site promises, and the commands that show it, is set out under [Trust](/about/trust/).',
        ],
      },
      { id: 'contact', title: 'How to reach us', text: contactWords.en(repository) },
      {
        id: 'figures',
        title: 'Where the figures come from',
        text: [
          `We run no surveys. We collect what others publish: official statistics, reports of trade associations, releases by job boards and research firms, and press that names the report. The one thing we count ourselves is job adverts; the [method](/method/#own) says how. ${stock}`,
          'Where publishers disagree, their figures stand side by side; nothing is averaged, filled in or guessed. Each source is graded A, B, C or S by where we read it. How figures are chosen and graded, and when two are not compared, is set out under [Method](/method/).',
        ],
      },
      {
        id: 'licence',
        title: 'How it may be used',
        text: [
          licence,
          'The licence of each table is on its own page, see [All tables](/data/). Every chart’s page has citations, pictures, data files and a code to embed it; [Embedding](/embedding/) is the guide for newsrooms.',
          'What runs in the browser includes open-source code by others: names, versions and full licences are in [third-party licences](/licences.txt). The lettering in pictures is Noto Sans SC, under the SIL OFL 1.1.',
        ],
      },
    ],
  }),
};
