import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { unitStyle } from '../../i18n/units.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { PayClaim } from '../../datasets/published.ts';
import type { Words } from '../chart.ts';
import type { PayByCityTenurePicked, PayCell, PayGroup, PayRow } from './pick.ts';
import { printedEnd } from './pick.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
type Say = typeof zh;

/** Sentences of the chart; each number in them is a picked one. */
export function payByCityTenureWords(picked: PayByCityTenurePicked, lang: Lang): Words {
  const say: Say = dictionary[lang];
  const { groups, newcomers } = picked;
  const unit = unitStyle('CNY_month', lang).name;
  const named = groups.filter((group) => group.definition !== 'none');
  const subtitle = say.subtitle(unit, named.map((group) => say.group(groupParts(group, lang))));
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const figures = rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'figure')).length;
  const ends = newcomers && {
    best: cityList(newcomers.best, lang),
    most: figureOf(newcomers.best[0], lang),
    least: cityList(newcomers.least, lang),
    fewest: figureOf(newcomers.least[0], lang),
  };
  const alike = newcomers && printedEnd(newcomers.best[0]) === printedEnd(newcomers.least[0]);
  const cities = new Set(rows.map((row) => row.name[lang]));
  const withFigures = rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure'));
  let title = say.noFigures(cities.size);
  if (ends) title = alike ? say.titleAlike(ends.best, ends.most) : say.titleGap(ends);
  else if (figures > 0) title = say.titleCities(say.list([...new Set(withFigures.map((row) => row.name[lang]))]));
  const alt = [say.altMatrix(rows.length, figures), ...(ends && !alike ? [say.altGap(ends)] : [title]), say.altEnd];
  return { title, subtitle, notes: notes(picked, lang), alt: alt.join(lang === 'zh' ? '' : ' ') };
}

function notes({ groups, remarks, leftOut }: PayByCityTenurePicked, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const rows = groups.flatMap((group) => group.rows);
  const listed = (wanted: (cell: PayCell) => boolean) =>
    say.list(rows.flatMap((row) => row.cells.filter(wanted).map((cell) => say.cell(row.name[lang], bandName(cell.tenure, lang)))));
  const cells = rows.flatMap((row) => row.cells);
  const peopleless = cells.find((cell) => cell.peopleless)?.claim;
  const said: string[] = [];
  if (groups.filter((group) => group.definition !== 'none').length > 1) said.push(say.noteApart);
  for (const group of groups) said.push(...outside(group, lang));
  for (const claim of remarks) {
    if (claim.figure) said.push(say.noteRemark({ band: bandName(claim.tenure, lang), times: formatFigure(claim.figure, lang) }));
  }
  if (peopleless) {
    const share = `${formatNumber(peopleless.share ?? 0, lang)}%`;
    said.push(say.notePeopleless({ cells: listed((cell) => cell.peopleless), share }));
  }
  const isEmpty = (cell: PayCell) => cell.gap?.reason.id === 'empty_group';
  if (cells.some(isEmpty)) said.push(say.noteEmpty(listed(isEmpty)));
  if (cells.some((cell) => cell.kind === 'gap' || cell.kind === 'unrecorded')) said.push(say.noteGaps);
  if (leftOut.length > 0) {
    const posts = new Set(leftOut.map((claim) => `${claim.role.name[lang]}${bracketed(placeName(claim, lang), lang)}`));
    said.push(say.noteLeftOut(say.list([...posts])));
  }
  if (cells.some((cell) => cell.claim && isWeak(cell.claim))) said.push(say.noteWeak);
  return said;
}

/** Where a source's figure for a city lies outside the interval it gives for "the other cities". */
function outside(group: PayGroup, lang: Lang): string[] {
  const first = group.rows.flatMap((row) => row.cells[0]?.claim ?? []);
  const place = first.find((claim) => !claim.city && claim.figure?.bound === 'between');
  const low = place?.figure?.low;
  if (!place?.figure || low === undefined) return [];
  const beyond = first.filter((claim) => claim.source === place.source && (claim.figure?.value ?? low) < low);
  if (beyond.length === 0) return [];
  return [
    dictionary[lang].noteOutside({
      place: placeName(place, lang),
      interval: formatFigure(place.figure, lang),
      cities: cityList(beyond, lang),
    }),
  ];
}

/** Known only second-hand. */
export const isWeak = (claim: PayClaim): boolean => claim.grade === 'C' || claim.grade === 'S';

const bracketed = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
const placeName = (claim: PayClaim, lang: Lang): string => (claim.city?.name ?? claim.place)?.[lang] ?? '';
const cityList = (claims: readonly PayClaim[], lang: Lang): string =>
  dictionary[lang].list(claims.map((claim) => placeName(claim, lang)));
const figureOf = (claim: PayClaim | undefined, lang: Lang): string => (claim?.figure ? formatFigure(claim.figure, lang) : '');
const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined => table[key];

/** Years on the job, as a column head. */
export const bandName = (tenure: string, lang: Lang): string => lookUp(dictionary[lang].bands, tenure) ?? tenure;

/** The heading of a group: what is measured, of which post, by whom, when. */
export function groupHeading(group: PayGroup, lang: Lang): string {
  return group.definition === 'none' ? dictionary[lang].nothingHeading : dictionary[lang].heading(groupParts(group, lang));
}

export function measureName(group: PayGroup, lang: Lang): string | undefined {
  return group.definition === 'none' ? undefined : dictionary[lang].measures[group.definition];
}

function groupParts(group: PayGroup, lang: Lang): { measure: string; publishers: string; periods: string } {
  const say: Say = dictionary[lang];
  const publishers = say.list(group.publishers.map((publisher: Bilingual) => publisher[lang].replace(/\s?[（(].*$/, '')));
  const periods = group.periods.length > 0 ? say.list(group.periods.map(say.period)) : say.undated;
  return { measure: measureName(group, lang) ?? '', publishers, periods };
}

/** The place of a row, and its post. */
export const rowName = (row: PayRow, lang: Lang): string => dictionary[lang].place(row.name[lang]);

/** What a cell without an amount says. */
export function cellWord(cell: PayCell, lang: Lang): string {
  const say: Say = dictionary[lang];
  if (cell.kind === 'relation') return say.relation(cell.claim?.relation?.name[lang] ?? '');
  if (cell.kind === 'unrecorded' || !cell.gap) return say.unrecorded;
  const { reason } = cell.gap;
  if (reason.id === 'empty_group' && (cell.claim?.share ?? 0) > 0) return say.missingPay;
  return lookUp(say.gaps, reason.id) ?? reason.name[lang];
}

/** Low and high end as printed; undefined where open. */
export const cellEnds = (cell: PayCell): { low: number | undefined; high: number | undefined } =>
  cell.claim?.figure ? figureEnds(cell.claim.figure) : { low: undefined, high: undefined };
