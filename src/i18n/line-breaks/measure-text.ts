/**
 * Estimated width of text in em, for a CJK system face beside a Latin one. SVG made at build time cannot ask the
 * browser, so estimates lean to the wide side: a label may get too much room, never too little.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? characterWidth(character);
  return width;
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2014\u2026\u201C\u201D\u{20000}-\u{3FFFD}]/u;

/** Of characters seen: every redrawing measures the same few hundred of them. */
const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const width = estimate(character);
  widths.set(character, width);
  return width;
}

function estimate(character: string): number {
  if (wide.test(character)) return 1;
  if (/[ilj.,:;'|!]/.test(character)) return 0.3;
  if (/[ frtI()\-/]/.test(character)) return 0.4;
  if (/[mwMW%@–×−]/.test(character)) return 0.9;
  if (/[A-Z]/.test(character)) return 0.72;
  return 0.6;
}
