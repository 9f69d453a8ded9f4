import { extent } from 'd3-array';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { en } from './en.ts';
import type { SeatGap, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import type { Said } from './zh.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

export const figureText = ({ claim }: SeatPoint, lang: Lang): string =>
  claim.figure ? formatFigure(claim.figure, lang) : dictionary[lang].missing;

export const gapYears = ({ from, to }: SeatGap, lang: Lang): string => dictionary[lang].span(String(from), String(to));

export const publisherOf = ({ claim }: SeatPoint, lang: Lang): string => publisherName(claim.publisher, lang);

/** Sentences of the chart; each number in them is a picked one. */
export function seatsWords(picked: SeatsPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const known = picked.points.filter(({ claim }) => claim.figure);
  const [first, last] = extent(known, ({ year }) => year);
  const span = first === undefined ? undefined : say.span(String(first), String(last));
  const subtitle = say.subtitle(span);
  if (span === undefined) {
    const title = picked.points.length > 0 ? say.noFigures : say.none;
    return { title, subtitle, notes: [], alt: title };
  }
  const items = picked.groups.map(({ metric, rows }) => {
    const figures = rows.filter(isPoint).map((point) => say.altFigure(String(point.year), figureText(point, lang)));
    return say.altItem(metric.name[lang], joinList(figures, lang));
  });
  return {
    title: titleOf(picked, known, lang),
    subtitle,
    notes: notesOf(picked, lang),
    alt: say.alt({ figures: formatNumber(known.length, lang), span, items: items.join(say.semicolon) }),
  };
}

const said = (point: SeatPoint, lang: Lang): Said => ({
  by: publisherOf(point, lang),
  year: String(point.year),
  figure: figureText(point, lang),
});

const publishersOf = (points: readonly SeatPoint[], lang: Lang): string[] => [
  ...new Set(points.map(({ claim }) => claim.publisher[lang])),
];

function titleOf({ contradiction }: SeatsPicked, known: readonly SeatPoint[], lang: Lang): string {
  const say = dictionary[lang];
  if (contradiction) {
    return say.titleContradiction({ more: said(contradiction.more, lang), less: said(contradiction.less, lang) });
  }
  const [only] = known;
  if (known.length === 1 && only) return say.titleOne(said(only, lang));
  const publishers = publishersOf(known, lang);
  const figures = formatNumber(known.length, lang);
  return publishers.length === 1 && only
    ? say.titlePublisher({ by: publisherOf(only, lang), figures })
    : say.titleMany({ publishers: formatNumber(publishers.length, lang), figures });
}

function notesOf({ groups, points, contradiction, remarks, elsewhere }: SeatsPicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const notes: string[] = [];
  if (contradiction) {
    const { more, less, ratio } = contradiction;
    const open = more.high === undefined || less.low === undefined;
    const text = formatNumber(ratio, lang, 1);
    notes.push(
      say.noteContradiction({ more: publisherOf(more, lang), less: publisherOf(less, lang), ratio: text, open }),
    );
  }
  const publishers = publishersOf(points, lang);
  if (publishers.length > 1) {
    notes.push(
      say.noteDefinitions({
        publishers: formatNumber(publishers.length, lang),
        definitions: formatNumber(groups.length, lang),
      }),
    );
  }
  const surveyed = groups.find(({ metric }) => metric.id === 'seats_surveyed');
  if (surveyed) notes.push(say.noteSurveyed(surveyed.metric.name[lang]));
  if (points.some(({ weak }) => weak)) notes.push(say.noteWeak);
  const spans = groups.flatMap(({ rows }) => rows.flatMap((row) => (isPoint(row) ? [] : [gapYears(row, lang)])));
  if (spans.length > 0) notes.push(say.noteGaps(joinList(spans, lang)));
  for (const { note, reason } of remarks) if (note && reason.id === 'not_found') notes.push(note[lang]);
  if (elsewhere > 0) notes.push(say.noteElsewhere);
  return notes;
}
