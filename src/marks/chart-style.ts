import { hues, themeProperties } from './theme.ts';

const hueRules = hues.map((hue) => {
  // Colours of marks that recede while something else is chosen; hues whose charts need them have special tones.
  const [dim, edge] = hue === 'people' ? ['people-dim', 'people-edge'] : [`${hue}-soft`, `${hue}-soft`];
  return `.${hue}{--hue:var(--${hue});--hue-text:var(--${hue}-text);--hue-soft:var(--${hue}-soft);--hue-dim:var(--${dim});--hue-edge:var(--${edge})}`;
});

/**
 * The look of every chart, as classes of SVG elements: the only stylesheet for drawings in pages, embeds and files. A
 * hue class (`people`, …) on a group sets the colour; the other classes say what a mark is.
 */
export const chartStyle = [
  ...hueRules,
  '.chart text{font-size:12px;text-autospace:no-autospace;text-rendering:geometricPrecision;fill:var(--ink);font-variant-numeric:tabular-nums}',
  '.chart .muted{fill:var(--muted)}',
  '.chart .strong{font-weight:600}',
  '.chart .tinted{fill:var(--hue-text)}',
  '.chart .large{font-size:14px;font-weight:600}',
  '.chart .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}',
  '.chart .band{fill:var(--hue-soft);opacity:.45}',
  '.chart .grid{stroke:var(--grid);stroke-width:1;fill:none;shape-rendering:crispEdges}',
  '.chart .baseline{stroke:var(--ink);stroke-width:1;fill:none;shape-rendering:crispEdges}',
  '.chart .leader{stroke:var(--muted);stroke-width:1;fill:none}',
  '.chart .solid{fill:var(--hue)}',
  // A mark with words inside it.
  '.chart .deep{fill:var(--hue-text)}',
  '.chart .soft{fill:var(--hue-soft)}',
  '.chart .weak{fill:var(--hue-soft);stroke:var(--hue);stroke-width:1.5}',
  '.chart .hollow{fill:var(--paper);stroke:var(--hue);stroke-width:1.75}',
  '.chart .forecast{fill:var(--paper);stroke:var(--hue);stroke-width:1.75;stroke-dasharray:3 2}',
  '.chart .line{fill:none;stroke:var(--hue);stroke-width:2}',
  '.chart .dashed{fill:none;stroke:var(--hue);stroke-width:1.5;stroke-dasharray:4 3}',
  '.chart .chosen{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}',
  '.chart .name{font-size:13px}',
  '.chart .value{font-size:13px;font-weight:600}',
  '.chart .finding{font-size:16px;font-weight:600}',
  '.chart .inside{fill:var(--paper)}',
  '.chart .field{fill:var(--band)}',
  '.chart .strip{fill:var(--hue);opacity:0.35}',
  '.chart .base{stroke:var(--muted);stroke-width:1;fill:none}',
  '.chart .bracket{stroke:var(--ink);stroke-width:1;fill:none}',
  '.chart .mine{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3;fill:none}',
  '.chart .outlined{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}',
  '.chart .derived{fill:var(--paper);stroke:var(--hue);stroke-width:2}',
  '.chart .ghost{fill:none;stroke:var(--ghost);stroke-width:1;stroke-dasharray:3 2}',
  '.chart .ghost-dot{fill:var(--paper);stroke:var(--ghost);stroke-width:1.25}',
  '.chart .aside{fill:var(--paper);stroke:var(--muted);stroke-width:1.5}',
  '.chart .lead{fill:none;stroke:var(--hue);stroke-width:3}',
  '.chart .second{fill:none;stroke:var(--hue);stroke-width:2.5}',
  '.chart .fine{fill:none;stroke:var(--hue);stroke-width:1.25}',
  '.chart .edge{fill:none;stroke:var(--hue-text);stroke-width:3}',
  '.chart .dim{fill:var(--hue-dim)}',
  '.chart .dim-line{fill:none;stroke:var(--hue-dim);stroke-width:1.25}',
  '.chart .dim-edge{fill:none;stroke:var(--hue-edge);stroke-width:3}',
  '.chart .apart{fill:none;stroke:var(--hue);stroke-width:1.5;stroke-dasharray:5 3}',
  '.chart .faint{fill:none;stroke:var(--hue);stroke-width:1;stroke-dasharray:4 3}',
  '.chart .dotted{fill:none;stroke:var(--hue);stroke-width:1.5;stroke-dasharray:1 4}',
  '.chart .tick{fill:none;stroke:var(--hue);stroke-width:2.25}',
  '.chart .fine-tick{fill:none;stroke:var(--hue);stroke-width:0.9}',
  // Steps of one hue on paper, lightest first; text is in ink on all except the last.
  '.chart .shade-0{fill:var(--hue);opacity:.1}',
  '.chart .shade-1{fill:var(--hue);opacity:.2}',
  '.chart .shade-2{fill:var(--hue);opacity:.32}',
  '.chart .shade-3{fill:var(--hue);opacity:.46}',
  '.chart .shade-4{fill:var(--hue)}',
  '.chart .ring{fill:none;stroke:var(--ink);stroke-width:2}',
  '.chart .gap{stroke:none}',
  '.chart .grade-a{fill:var(--ink)}',
  '.chart .grade-b{fill:var(--ink);opacity:0.62}',
  '.chart .grade-c{fill:var(--ink);opacity:0.3}',
  '.chart .blank{fill:var(--paper)}',
].join('\n');

/** `chartStyle`, complete for a file that stands alone: light theme, system fonts. */
export function standaloneStyle(): string {
  return `.chart{${themeProperties('light')};background:var(--paper);font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}\n${chartStyle}`;
}
