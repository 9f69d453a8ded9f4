import type { Withdrawal } from '../../shown/shown-json.ts';
import { words } from '../../../i18n/dictionary.ts';
import { embedWords } from '../../../i18n/words/embed-words.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { pictureWords } from '../../../i18n/reuse/picture-words.ts';
import { themes } from '../../../marks/theme.ts';
import type { DrawnFigure, FigureRecord } from '../../figures/figure-record.ts';
import { withdrawalLine } from '../../figures/withdrawn-charts.ts';
import { besideCode, codeColumn, plainAddress } from './foot-words.ts';
import { composeSheet } from './compose-sheet.ts';
import type { PictureAddresses, Part } from './foot-words.ts';
import type { PosterSpec } from './poster-spec.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { filled, placed } from '../scene.ts';
import type { TextStyle } from '../text-block.ts';
import { stacked, textBlock } from '../text-block.ts';

const { ink, muted, paper } = themes.light;
const gap = 26;
/** Sizes of the words, relative to those of a poster's finding and measure, largest first. */
const scales = [1.3, 1.15, 1, 0.85];

/** Dimensions of a picture that says that a chart was withdrawn. */
export interface NoticeSpec extends Pick<
  PosterSpec,
  'width' | 'height' | 'margin' | 'title' | 'subtitle' | 'foot' | 'code'
> {
  /** Whether the addresses follow the words directly, so that a tall picture says everything at its top. */
  readonly flows?: true;
}

/** Dimensions equal to those of a sheet, because a page that shows it has reserved that space. */
export function sheetNotice(figure: DrawnFigure, addresses: PictureAddresses): NoticeSpec {
  const { width, height } = composeSheet(figure, addresses);
  return { width, height, margin: 16, title: [24], subtitle: 16, foot: 13, code: null, flows: true };
}

/**
 * What is shown at the address of a picture whose chart was withdrawn, in the same size: which chart, when, why, what
 * to see instead, and the addresses of its page and of its last version. It repeats nothing that the chart said,
 * because that does not hold any more.
 * @throws when the reason is too long for it
 */
export function composeNotice(
  record: FigureRecord,
  withdrawn: Withdrawal,
  addresses: PictureAddresses,
  spec: NoticeSpec,
): Scene {
  const { lang, name } = record;
  const { width, height, margin } = spec;
  const say = embedWords[lang].withdrawnNotice;
  const foot = noticeFoot(record, addresses, spec);
  const room = height - 2 * margin - gap - foot.height;
  const head = scales.map((scale) => noticeHead(name, lang, withdrawn, spec, scale)).find((one) => one.height <= room);
  if (!head)
    throw new Error(
      `The reason why chart "${record.chart}" (${lang}) was withdrawn is too long for its pictures; shorten it in data/history/withdrawn-charts.json.\n` +
        `图“${record.chart}”（${lang}）的撤下原因太长，图片里放不下，请在 data/history/withdrawn-charts.json 里写短些。`,
    );
  const footTop = spec.flows ? margin + head.height + gap : height - margin - foot.height;
  return {
    lang,
    width,
    height,
    paper,
    title: say.title(name),
    description: withdrawalLine(withdrawn, lang),
    nodes: [placed(margin, margin, 1, head.nodes), placed(margin, footTop, 1, foot.nodes)],
  };
}

function noticeHead(
  name: string,
  lang: FigureRecord['lang'],
  { date, reason, instead }: Withdrawal,
  { width, margin, title, subtitle, foot }: NoticeSpec,
  scale: number,
): Part {
  const say = embedWords[lang].withdrawnNotice;
  const { colon } = words(lang);
  const inner = width - 2 * margin;
  const body: TextStyle = { lang, size: subtitle * scale, leading: 1.5, weight: 400, colour: ink, even: false };
  const bold: TextStyle = { ...body, size: (title[0] ?? subtitle) * scale, leading: 1.28, weight: 600, even: true };
  const bar: SceneNode = { kind: 'rect', x: 0, y: 0, width: 1.5 * margin, height: 7, paint: filled(muted) };
  const { height, nodes } = stacked([
    { block: textBlock(name, inner, { ...bold, colour: muted }), above: 22 },
    { block: textBlock(say.withdrawn(formatDate(date, lang)), inner, bold), above: 0 },
    { block: textBlock(reason, inner, body), above: body.size * 0.7 },
    ...(instead
      ? [
          { block: textBlock(`${say.instead}${colon}${instead.name}`, inner, body), above: body.size * 0.7 },
          {
            block: textBlock(
              plainAddress(instead.address),
              inner,
              { ...body, size: foot, colour: muted },
              instead.address,
            ),
            above: 0,
          },
        ]
      : []),
  ]);
  return { height, nodes: [bar, ...nodes] };
}

/** The addresses of the page and of the last version; where there is room, with a QR code to the page. */
function noticeFoot(
  record: FigureRecord,
  { page, frozen }: PictureAddresses,
  { width, margin, foot, code }: NoticeSpec,
): Part {
  const { lang } = record;
  const { site, colon } = words(lang);
  const say = embedWords[lang].withdrawnNotice;
  const w = pictureWords[lang];
  const inner = width - 2 * margin;
  const column = code === null ? inner : inner - codeColumn(code);
  const small: TextStyle = { lang, size: foot, leading: 1.5, weight: 400, colour: muted, even: false };
  const texts = [
    textBlock([`${site.name}${w.dot}`, plainAddress(page)], column, small, page),
    textBlock([`${say.last}${colon}`, plainAddress(frozen)], column, small, frozen),
  ].map((block) => ({ block, above: 0 }));
  if (code === null) return stacked(texts);
  return besideCode(texts, column, small, { side: code, address: page, ask: w.scan, askedFor: say.scanFor });
}
