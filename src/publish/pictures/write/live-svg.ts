import type { Lang } from '../../../i18n/lang.ts';
import { escapeXml } from '../../../lib/text/xml.ts';
import { drawnHere, paintMarkup, rounded, sceneMarkup } from '../markup.ts';
import type { Scene, TextNode } from '../scene.ts';

/** The bundled face where a reader has it, then the faces that systems bring. */
const families: Readonly<Record<Lang, string>> = {
  zh: "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','HarmonyOS Sans SC',MiSans,'Microsoft YaHei',sans-serif",
  en: "'Noto Sans','Helvetica Neue',Arial,'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
};

/** A scene as an SVG file whose text stays text: it can be searched, selected and edited. */
export function liveSvg(scene: Scene): string {
  const style = `<style>.${drawnHere} text{font-family:${families[scene.lang]};font-variant-numeric:tabular-nums;text-autospace:no-autospace}</style>\n`;
  return sceneMarkup(scene, liveText, () => style);
}

function liveText({ x, y, anchor, size, weight, text, paint }: TextNode): string {
  const halo = paint.stroke === null ? '' : ' paint-order="stroke"';
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${rounded(x)}" y="${rounded(y)}"${at} font-size="${rounded(size)}"${bold}${paintMarkup(paint)}${halo}>${escapeXml(text)}</text>`;
}
