import { hues, themeProperties } from '../marks/theme.ts';

/** Black on white for print: hues stay, paper and text become white and black. */
const printProperties = '--paper:#fff;--ink:#000;--muted:#333;--rule:#aaa;--hatch:#777';

/** Only system colours: shapes, hatches and dashes distinguish what hues did. */
const forcedProperties = [
  '--paper:Canvas;--ink:CanvasText;--muted:CanvasText;--rule:CanvasText;--hatch:CanvasText',
  ...hues.map((hue) => `--${hue}:CanvasText;--${hue}-text:CanvasText;--${hue}-soft:Canvas`),
].join(';');

/** Shades of system colours, where the browser can mix colours. */
const forcedShades = [
  '--rule:color-mix(in srgb, CanvasText 40%, Canvas);--hatch:color-mix(in srgb, CanvasText 60%, Canvas)',
  ...hues.map((hue) => `--${hue}-soft:color-mix(in srgb, CanvasText 25%, Canvas)`),
].join(';');

/**
 * Colours and chart classes of every page, from the same tokens as the drawings. The system chooses light or dark
 * unless the root has `data-theme`; print and forced colours override both.
 * @param drawings CSS of the drawings, where a page has any
 */
export const themeStyle = (drawings: string): string =>
  [
    `:root{color-scheme:light dark;${themeProperties('light')}}`,
    `:root[data-theme=light]{color-scheme:light}`,
    `:root[data-theme=dark]{color-scheme:dark;${themeProperties('dark')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${themeProperties('dark')}}}`,
    `@media print{:root:root:root{color-scheme:light;${themeProperties('light')};${printProperties}}}`,
    `@media (forced-colors:active){:root:root:root{${forcedProperties}}.chart,.chart *{forced-color-adjust:none}}`,
    `@supports (color:color-mix(in srgb,red,blue)){@media (forced-colors:active){:root:root:root{${forcedShades}}}}`,
    ...(drawings === '' ? [] : [drawings]),
  ].join('\n');
