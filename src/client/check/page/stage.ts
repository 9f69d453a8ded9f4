import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { JudgeThread } from './judge-thread.ts';

/** What the parts of a result share. */
export interface Stage {
  readonly words: CheckerWords;
  readonly lang: Lang;
  readonly thread: JudgeThread;
  /** Address of the folder of chart pages, ending with a slash. */
  readonly chartPages: string;
  /** Address of the page that says what each message means. */
  readonly messagesPage: string;
  /** Says something politely to those who do not see the page change. */
  readonly say: (text: string) => void;
}
