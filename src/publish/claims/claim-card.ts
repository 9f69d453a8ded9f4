import { claimWords } from '../../i18n/words/claim-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { capital } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { pictureWords } from '../../i18n/reuse/picture-words.ts';
import { themes } from '../../marks/theme.ts';
import { absoluteHref, claimHref } from '../addresses/href.ts';
import { besideCode, codeColumn, plainAddress } from '../pictures/compose/foot-words.ts';
import { checkGlyphs } from '../pictures/faces.ts';
import { posterSpecs } from '../pictures/compose/poster-spec.ts';
import type { Paint, Scene, SceneNode } from '../pictures/scene.ts';
import { filled, placed, stroked } from '../pictures/scene.ts';
import type { TextStyle } from '../pictures/text-block.ts';
import { stacked, textBlock } from '../pictures/text-block.ts';
import type { SiteClaim } from './site-claims.ts';

const { ink, muted, paper } = themes.light;
const { width, height, margin } = posterSpecs.social;
const code = 132;
/** Font sizes of the statement, largest first. */
const sizes = [62, 56, 50, 46, 42, 38, 34, 30, 26];

/**
 * The card of a checked statement: the statement, the verdict with its sign and reason, and a QR code to its page.
 * @throws when the text is too long for the card, or the bundled font lacks one of its characters
 */
export function claimCard({ claim }: SiteClaim, lang: Lang): Scene {
  const { id, statement, verdict, reason } = claim;
  const address = absoluteHref(claimHref(lang, id));
  const inner = width - 2 * margin;
  const small: TextStyle = { lang, size: 18, leading: 1.5, weight: 400, colour: muted, even: false };
  const foot = besideCode(
    [
      textBlock([`${words(lang).site.name}${pictureWords[lang].dot}`, plainAddress(address)], inner, small, address),
    ].map((block) => ({ block })),
    inner - codeColumn(code),
    small,
    { side: code, address, ask: pictureWords[lang].scan, askedFor: claimWords[lang].cardFor },
  );
  const room = height - 2 * margin - foot.height - 24;
  const head = sizes.map((size) => said(size)).find((one) => one.height <= room);
  if (!head) throw new Error(`the card of ${id} (${lang}) has no room for its words; shorten statement or reason`);

  function said(size: number) {
    const bold: TextStyle = { lang, size, leading: 1.3, weight: 600, colour: ink, even: true };
    const body: TextStyle = {
      lang,
      size: Math.max(20, size * 0.52),
      leading: 1.5,
      weight: 400,
      colour: ink,
      even: false,
    };
    const name: TextStyle = { ...body, size: body.size * 1.2, weight: 600 };
    const { dot } = pictureWords[lang];
    const origin = [claimWords[lang].title, id, claim.publisher[lang]].join(dot);
    const kicker = textBlock(origin, inner, { ...small, size: 22 });
    const statementBlock = textBlock(statement[lang], inner, bold);
    const sign = name.size * 0.8;
    const verdictTop = kicker.height + 8 + statementBlock.height + 22;
    const verdictBlock = textBlock(capital(verdict.name[lang]), inner - sign - 12, name);
    const below = stacked([{ block: textBlock(reason[lang], inner, body), above: 6 }]);
    return {
      height: verdictTop + verdictBlock.height + below.height,
      nodes: [
        ...kicker.nodes,
        placed(0, kicker.height + 8, 1, statementBlock.nodes),
        placed(0, verdictTop + (verdictBlock.height - sign) / 2, sign, signOf(verdict.id)),
        placed(sign + 12, verdictTop, 1, verdictBlock.nodes),
        placed(0, verdictTop + verdictBlock.height, 1, below.nodes),
      ],
    };
  }

  const nodes = [placed(margin, margin, 1, head.nodes), placed(margin, height - margin - foot.height, 1, foot.nodes)];
  checkGlyphs({ chart: id, lang }, nodes);
  return { lang, width, height, paper, title: statement[lang], description: verdict.name[lang], nodes };
}

/** A verdict's sign in a unit square, as pages draw it: full, half, crossed, with a bar, dashed. */
function signOf(verdict: string): readonly SceneNode[] {
  const line = stroked(ink, 0.09);
  const frame: Paint = verdict === 'cannot_be_checked' ? { ...line, dash: [0.22, 0.13] } : line;
  const inside: Readonly<Record<string, SceneNode>> = {
    holds: { kind: 'rect', x: 0, y: 0, width: 1, height: 1, paint: filled(ink) },
    holds_only_if: { kind: 'rect', x: 0, y: 0.5, width: 1, height: 0.5, paint: filled(ink) },
    contradicted: { kind: 'path', d: 'M0 0L1 1M1 0L0 1', paint: line },
    does_not_follow: { kind: 'path', d: 'M0 0.5L1 0.5', paint: line },
  };
  const own = inside[verdict];
  return [{ kind: 'rect', x: 0, y: 0, width: 1, height: 1, paint: frame }, ...(own ? [own] : [])];
}
