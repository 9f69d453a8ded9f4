/** JSON for the inside of a script element: `<` and the two line separators are escaped, so that no text can end it. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
