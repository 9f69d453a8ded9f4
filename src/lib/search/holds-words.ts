/** Whether a text in lower case contains every typed word, in any order. */
export const holdsWords = (text: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
