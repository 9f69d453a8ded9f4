import type { ExperienceClaim } from '../../datasets/published.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { ChartText, Speech } from '../chart.ts';
import { appsSection } from './draw-apps.ts';
import { dialsSection } from './draw-dials.ts';
import type { Page, Section } from './draw-section.ts';
import { drawSection, sectionHeight } from './draw-section.ts';
import { waitsSection } from './draw-waits.ts';
import type { HumanAccessPicked } from './pick.ts';
import { byLine, periodName } from './words.ts';
import type { Say } from './zh.ts';

/** Four parts one under the other, none on another's scale: tested, dialled, timed, told. */
export function drawHumanAccess(
  picked: HumanAccessPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { width, lang, say } = context;
  const page: Page = { width, lang, say };
  const sections = toSections(picked, page);
  if (sections.length === 0) return drawEmpty(context, text.title);
  const height = sections.reduce((sum, section) => sum + sectionHeight(section, page), 0);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const plot = frame.plot.append('g').attr('class', 'customers');
  let top = 0;
  for (const section of sections) {
    drawSection(plot, section, top, page);
    top += sectionHeight(section, page);
  }
  return frame.svg;
}

function toSections({ apps, dials, timed, told }: HumanAccessPicked, page: Page): Section[] {
  const { lang, say } = page;
  const { headings, toldBy } = say;
  const first = (claims: readonly ExperienceClaim[], by: (claim: ExperienceClaim) => string) =>
    claims[0] ? by(claims[0]) : '';
  const story = (claim: ExperienceClaim) =>
    toldBy({ publisher: publisherName(claim.publisher, lang), period: periodName(claim.period, page) });
  const seconds = {
    heading: headings.timed,
    by: first(timed, (claim) => byLine(claim, page)),
    unit: 'second',
    steps: 60,
  };
  const minutes = { heading: headings.told, by: first(told, story), unit: 'minute', steps: 20 };
  return [
    ...(apps ? [appsSection(apps, page)] : []),
    ...(dials.length > 0 ? [dialsSection(dials, page)] : []),
    ...(timed.length > 0 ? [waitsSection(timed, seconds, page)] : []),
    ...(told.length > 0 ? [waitsSection(told, minutes, page)] : []),
  ];
}
