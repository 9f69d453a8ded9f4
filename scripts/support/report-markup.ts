/**
 * Text as HTML text that stays text on a page and in a comment of a code host: a mention of a person or a number of an
 * issue is parted by an empty element, so that nobody is called.
 */
export const markupText = (text: string): string => escapeMarkup(text).replace(/[@#](?=[\w-])/g, '$&<span></span>');

/** Text in pre or code, where a code host looks for no mentions. */
export const markupCode = (text: string): string => escapeMarkup(text);

/** Text as the value of an attribute in double quotes. */
export const markupAttribute = (text: string): string => escapeMarkup(text);

// A reference of its own for each sign: an entity's own # must not be taken for an issue's.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign).replace(/\r?\n|\r/g, ' ');
