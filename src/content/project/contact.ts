import type { Lang } from '../../i18n/lang.ts';

/**
 * How to reach the project, as paragraphs for Prose.
 * @param repository its address where the site names one (REPOSITORY_URL)
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
