/**
 * Escapes text for HTML on a page and in a comment of a code host. An empty element splits mentions of people and
 * numbers of issues, so that nobody is notified.
 */
export const markupText = (text: string): string => escapeMarkup(text).replace(/[@#](?=[\w-])/g, '$&<span></span>');

/** Escapes text for pre or code, in which a code host ignores mentions. */
export const markupCode = (text: string): string => escapeMarkup(text);

/** Escapes text for the value of an attribute in double quotes. */
export const markupAttribute = (text: string): string => escapeMarkup(text);

// Each character is replaced once, because the # of an entity must not be taken for an issue's.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign).replace(/\r?\n|\r/g, ' ');
