import type { InBoth, Phrase } from './message.ts';
import type { Sample } from './sample.ts';

/** What the guide tells of a message: how grave it is, what it means in one plain sentence, and what brings it about. */
export interface Told {
  /** `either`: an error in some places and a notice in others. */
  readonly level: 'error' | 'notice' | 'either';
  readonly sample: Sample;
  readonly means: InBoth;
}

/**
 * What the guide tells of each message of a book of words. Files of messages make it by a function, so that a bundle
 * that never calls it, as the check page's, does not carry it.
 */
export type Guide<Book> = { readonly [Code in keyof Book]: Told };

export const error = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'error', sample, means: { zh, en } }) as const;
export const notice = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'notice', sample, means: { zh, en } }) as const;
export const either = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'either', sample, means: { zh, en } }) as const;
