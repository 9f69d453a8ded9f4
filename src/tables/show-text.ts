/** Characters that would act on a terminal, hide, or reorder what stands around them. */
const hidden =
  /[\0-\x1f\x7f-\xa0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\ud800-\udfff]/gu;
const longest = 80;

/** A piece of data made safe to print: escaped, in one line, at most 80 characters of it. */
export function showText(text: string): string {
  const characters = Array.from(text.slice(0, 400));
  if (characters.length <= longest) return escapeText(text);
  return `${escapeText(characters.slice(0, longest - 1).join(''))}…`;
}

/** Makes control, invisible and direction characters visible. */
export function escapeText(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    if (code < 0xa0) return `\\x${code.toString(16).padStart(2, '0')}`;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
