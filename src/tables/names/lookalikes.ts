/** Cyrillic and Greek letters that look like Latin ones. */
const pairs =
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsԁdԛqԝwԚQԜWкkӀlӏlүyҮY' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiκkαaρpυuτt';

const latin = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) latin.set(pairs.charAt(index), pairs.charAt(index + 1));

const anyLookalike = /[\u0370-\u03ff\u0400-\u052f]/;

/** The text with every Cyrillic or Greek lookalike replaced by its Latin letter; null if it has none. */
export function latinLookalike(text: string): string | null {
  if (!anyLookalike.test(text)) return null;
  const plain = Array.from(text, (character) => latin.get(character) ?? character).join('');
  return plain === text ? null : plain;
}

/** Whether lookalikes occur in a text that is otherwise plain ASCII. */
export function posesAsLatin(text: string): boolean {
  const plain = latinLookalike(text);
  return plain !== null && /^[\x20-\x7e]+$/.test(plain) && /[0-9A-Za-z]/.test(text);
}

/** The code points of the lookalikes, for messages: `U+0421`. */
export function lookalikeCodes(text: string): string[] {
  return Array.from(text)
    .filter((character) => latin.has(character))
    .map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
