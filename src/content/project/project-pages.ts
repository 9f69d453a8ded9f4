import type { Bilingual, Lang } from '../../i18n/lang.ts';

/** A page about the project itself, with its texts for menus, search and search engines. */
export interface ProjectPage {
  readonly path: `/${string}/`;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Other words that people type for it. */
  readonly called: readonly string[];
}

/** In the order of the footer. */
export const projectPages = {
  about: {
    path: '/about/',
    title: { zh: '关于本站', en: 'About' },
    description: {
      zh: '谁在做这个网站，怎样联系，数字从哪里来，可以怎样使用。',
      en: 'Who makes this site, how to reach them, where the figures come from and how they may be used.',
    },
    called: ['关于', '联系', '许可', '版权', 'contact', 'licence', 'license', 'who', 'guanyu', 'lianxi'],
  },
  method: {
    path: '/method/',
    title: { zh: '方法', en: 'Method' },
    description: {
      zh: '数字怎样挑选和分级，A、B、C、S 各是什么意思，什么时候不拿两个数相比，各张表怎样计数。',
      en: 'How figures are chosen and graded, what A, B, C and S mean, when two figures are not compared, and how each table counts.',
    },
    called: ['口径', '分级', '等级', '怎么算', 'methodology', 'definitions', 'grade', 'grades', 'fangfa', 'koujing'],
  },
  corrections: {
    path: '/corrections/',
    title: { zh: '更正', en: 'Corrections' },
    description: {
      zh: '发现错误怎样告诉我们，怎样更正，已经更正和撤回过什么。',
      en: 'How to report an error, how corrections are made, and what has been corrected or withdrawn.',
    },
    called: ['错误', '勘误', '纠错', '撤回', 'error', 'errata', 'mistake', 'withdrawn', 'gengzheng'],
  },
  accessibility: {
    path: '/accessibility/',
    title: { zh: '无障碍', en: 'Accessibility' },
    description: {
      zh: '键盘、读屏、放大、高对比度：检验了什么，还有哪里做得不够。',
      en: 'Keyboard, screen readers, zoom, high contrast: what is tested, and where the site falls short.',
    },
    called: ['读屏', '盲人', '键盘', 'a11y', 'wcag', 'screen reader', 'keyboard', 'wuzhangai'],
  },
  privacy: {
    path: '/privacy/',
    title: { zh: '隐私', en: 'Privacy' },
    description: {
      zh: '本站不存东西在您的设备上，不向别的网站请求任何东西；网址里会有什么，也在这里写明。',
      en: 'The site stores nothing on your device and requests nothing from other hosts; what an address may carry is set out here.',
    },
    called: ['cookie', 'cookies', '跟踪', '统计', 'tracking', 'data protection', 'gdpr', 'yinsi'],
  },
  trust: {
    path: '/about/trust/',
    title: { zh: '怎样核验', en: 'Trust' },
    description: {
      zh: '本站的十条承诺，每条用什么命令检验，上次得到什么结果，哪些不在其中。',
      en: 'Ten promises of this site, each with the command that shows it, what that printed last, and what it does not cover.',
    },
    called: [
      '可靠',
      '承诺',
      '测试',
      '校验',
      'promises',
      'tests',
      'checksum',
      'sha256',
      'reliable',
      'kexin',
      'chengnuo',
    ],
  },
} as const satisfies Readonly<Record<string, ProjectPage>>;

/** A part of such a page: paragraphs for Prose, with [links](/data/). */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
}

/** The texts of such a page, where it has nothing else. */
export interface PageText {
  readonly lead: string;
  readonly sections: readonly TextSection[];
}

export type PageTexts<Facts> = Readonly<Record<Lang, (facts: Facts) => PageText>>;

/**
 * How to reach the project, as paragraphs for Prose.
 * @param repository its address, if the site has one (REPOSITORY_URL)
 */
export const contactWords: Readonly<Record<Lang, (repository: string | undefined) => readonly string[]>> = {
  zh: (repository) => [
    repository === undefined
      ? '这一份网站没有写明代码仓库的地址。更正、资料和问题，请交给发布这个网址的人，或者把网站转给您的人。'
      : `代码和数据都在[代码仓库](${repository})。更正、资料和问题，在那里提一个 issue 就行；会改表的，直接提合并请求。`,
    '写明三样就够了：在哪一页看到的（连同地址），哪一行（每行都有编号），依据是哪份资料。',
  ],
  en: (repository) => [
    repository === undefined
      ? 'This copy of the site names no code repository. Send corrections, sources and questions to whoever publishes it at this address, or to the person who passed it on to you.'
      : `Code and data are in the [repository](${repository}). Open an issue there with corrections, sources and questions; if you can edit a table, make a pull request.`,
    'Three things are enough: the page and its address, the row (each has an id), and the source you rely on.',
  ],
};
