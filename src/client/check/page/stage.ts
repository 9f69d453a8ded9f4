import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { JudgeThread } from './judge-thread.ts';

/** What all parts of a result need. */
export interface Stage {
  readonly words: CheckerWords;
  readonly lang: Lang;
  readonly thread: JudgeThread;
  /** Address of the folder of chart pages, ending with a slash. */
  readonly chartPages: string;
  /** Address of the page that explains each message. */
  readonly messagesPage: string;
  /** Announces a text politely to screen readers. */
  readonly say: (text: string) => void;
}
