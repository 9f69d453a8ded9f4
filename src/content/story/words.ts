import type { Lang } from '../../i18n/lang.ts';
import { en } from './en.ts';
import type { StoryFigures, StoryText } from './story.ts';
import { zh } from './zh.ts';

/** The story in each language; it takes its figures as links. */
export const storyTexts: Readonly<Record<Lang, (figures: StoryFigures) => StoryText>> = { zh, en };

/** Path of the story, without base and language. */
export const storyPath = '/story/';

/** The texts about the story in menus, search, the front page and its own page. They have no figures. */
export const storyWords = {
  zh: {
    title: '电话那头，还有多少人',
    lead: '都说客服被机器换掉了。翻遍公开的数字，能证明的比想象的少，没人数过的比想象的多。',
    nav: '长文',
    called: ['故事', '文章', '特稿', '人工客服', '转人工', 'gushi', 'wenzhang'],
    whole: '全图、表格和出处',
    statement: '原话和算法',
  },
  en: {
    title: 'Is anyone still on the line?',
    lead: 'China’s agents, it is said, have been replaced by machines. The published record proves less of that than you might think, and leaves more uncounted.',
    nav: 'Story',
    called: ['story', 'article', 'longread', 'feature', 'human agent'],
    whole: 'Whole chart, table and sources',
    statement: 'the sum',
  },
} as const;
