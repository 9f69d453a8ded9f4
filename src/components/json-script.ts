/**
 * JSON as a script element that nothing runs. `<` and the two line separators are escaped, so that no text in it can
 * end the element or open another.
 */
export function jsonScript(className: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<script type="application/json" class="${className}">${json}</script>`;
}
