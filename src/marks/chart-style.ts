import { hues, themeProperties } from './theme.ts';

const hueRules = hues.map(
  (hue) => `.${hue}{--hue:var(--${hue});--hue-text:var(--${hue}-text);--hue-soft:var(--${hue}-soft)}`,
);

/**
 * The look of every chart, as classes on SVG elements: the one stylesheet of pages, embeds and files.
 * A hue class (`people`, …) on a group gives the colour; the others say what a mark is.
 */
export const chartStyle = [
  ...hueRules,
  '.chart text{font-size:12px;text-autospace:no-autospace;text-rendering:geometricPrecision;fill:var(--ink);font-variant-numeric:tabular-nums}',
  '.chart .muted{fill:var(--muted)}',
  '.chart .strong{font-weight:600}',
  '.chart .tinted{fill:var(--hue-text)}',
  '.chart .large{font-size:14px;font-weight:600}',
  '.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}',
  '.chart .band{fill:var(--hue-soft);opacity:.45}',
  '.chart .grid{stroke:var(--rule);stroke-width:1;fill:none;shape-rendering:crispEdges}',
  '.chart .baseline{stroke:var(--ink);stroke-width:1;fill:none;shape-rendering:crispEdges}',
  '.chart .leader{stroke:var(--muted);stroke-width:1;fill:none}',
  '.chart .solid{fill:var(--hue)}',
  '.chart .soft{fill:var(--hue-soft)}',
  '.chart .weak{fill:var(--hue-soft);stroke:var(--hue);stroke-width:1.5}',
  '.chart .hollow{fill:var(--paper);stroke:var(--hue);stroke-width:1.75}',
  '.chart .forecast{fill:var(--paper);stroke:var(--hue);stroke-width:1.75;stroke-dasharray:3 2}',
  '.chart .line{fill:none;stroke:var(--hue);stroke-width:2}',
  '.chart .dashed{fill:none;stroke:var(--hue);stroke-width:1.5;stroke-dasharray:4 3}',
  '.chart .chosen{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}',
  '.chart .gap{stroke:none}',
  '.chart .hatch{stroke:var(--hatch);stroke-width:1;fill:none}',
].join('\n');

/** The same, complete for a file that stands alone: light theme, system faces. */
export function standaloneStyle(): string {
  return `.chart{${themeProperties('light')};background:var(--paper);font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}\n${chartStyle}`;
}
