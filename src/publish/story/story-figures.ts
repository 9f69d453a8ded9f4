import type { StoryFigure, StoryFigures, StoryYear } from '../../content/story/story.ts';
import type { Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { advertFigures, bankFigures } from './counted-figures.ts';
import { linked, mapped, plainName, storyRows } from './story-rows.ts';

type Style = 'unit' | 'short' | 'bare' | 'rounded';

/** Rows whose figure the story prints, and how. */
const printed = {
  appsTested: ['ACC013', 'unit'],
  appsShare: ['ACC011', 'unit'],
  dialledNone: ['ACC015', 'unit'],
  dialledUnreached: ['ACC016', 'unit'],
  gripeAsked: ['SUR029', 'unit'],
  gripeStiff: ['SUR032', 'unit'],
  gripeMisread: ['SUR033', 'unit'],
  gripeNobody: ['SUR035', 'unit'],
  complaintsThen: ['CMP028', 'unit'],
  complaintsNow: ['CMP027', 'unit'],
  shareFirst: ['BAI007', 'rounded'],
  shareLast: ['BAI002', 'rounded'],
  shareOneBank: ['BSB001', 'rounded'],
  shareUse: ['BAI013', 'unit'],
  studyGain: ['MFX003', 'unit'],
  studyNovices: ['MFX004', 'unit'],
  leadersCut: ['MFX013', 'unit'],
  contacts: ['TCT007', 'unit'],
  contactsEach: ['TCT010', 'unit'],
  agentsPrinted: ['TCT011', 'short'],
  staffMost: ['BHC018', 'short'],
  staffLast: ['BHC022', 'short'],
  banksMost: ['BCN015', 'unit'],
  banksLast: ['BCN010', 'unit'],
  callsFirst: ['BCL013', 'unit'],
  callsBefore: ['BCL014', 'unit'],
  callsLast: ['BCL015', 'unit'],
  callsGrowth: ['BCL016', 'unit'],
  banksCallsFirst: ['BCN009', 'unit'],
  banksCallsLast: ['BCN010', 'unit'],
  newcomersChengdu: ['SAL005', 'short'],
  newcomersDearest: ['SAL003', 'short'],
  newcomersOthers: ['SAL004', 'short'],
  leaveMonth: ['TRN005', 'unit'],
  leaveMonthGood: ['TRN017', 'unit'],
  leaveYearGood: ['TRN007', 'unit'],
  leaverShare: ['TRN001', 'unit'],
  marketOne: ['MKT002', 'unit'],
  marketOther: ['MKT006', 'unit'],
  seatsMany: ['SEA002', 'rounded'],
  seatsFew: ['SEA004', 'rounded'],
  telecomShare: ['CMP013', 'unit'],
  surveyShare: ['SUR002', 'unit'],
  surveyAsked: ['SUR040', 'unit'],
  surveyApps: ['SUR041', 'unit'],
  marketStart: ['MKT001', 'unit'],
  marketEnd: ['MKT002', 'unit'],
  marketTimes: ['MKT003', 'unit'],
  staffBack: ['BHC021', 'short'],
  staffThen: ['BHC007', 'short'],
} as const satisfies Partial<Record<StoryFigure, readonly [row: string, style: Style]>>;

/** Statements whose recomputed number the story prints. */
const recomputed = {
  agentsComputed: 'CLM014',
  callsGrowthComputed: 'CLM004',
  callsBeforeComputed: 'CLM005',
  leaveYearComputed: 'CLM021',
  marketRatio: 'CLM022',
  appsShareComputed: 'CLM016',
  marketTimesComputed: 'CLM001',
  yearsComputed: 'CLM008',
} as const satisfies Partial<Record<StoryFigure, string>>;

/** Rows whose period the story names. */
const dated = {
  yearApps: 'ACC013',
  yearDialled: 'ACC015',
  yearGripe: 'SUR029',
  yearComplaintsThen: 'CMP028',
  yearComplaintsNow: 'CMP027',
  yearShareFirst: 'BAI007',
  yearShareLast: 'BAI002',
  yearShareUse: 'BAI013',
  yearLeaders: 'MFX013',
  yearContacts: 'TCT007',
  yearStaffMost: 'BHC018',
  yearStaffLast: 'BHC022',
  yearCallsFirst: 'BCL013',
  yearCallsLast: 'BCL015',
  yearNewcomers: 'SAL005',
  yearMarket: 'MKT002',
  yearMarketStart: 'MKT001',
  yearSeatsMany: 'SEA002',
  yearSeatsFew: 'SEA004',
  yearStaffBack: 'BHC021',
  yearStaffThen: 'BHC007',
} as const satisfies Partial<Record<StoryYear, string>>;

/**
 * The figures of the story as links to their rows; a computed figure links to the statement or to the chart's row that
 * has it.
 * @throws when a row on which the story rests is not among the published ones
 */
export function storyFigures(published: Published, lang: Lang): StoryFigures {
  const rows = storyRows(published);
  const number = (value: number) => formatNumber(value, lang);
  const figures = mapped(printed, ([id, style]) => {
    const { figure, path } = rows.claim(id);
    return linked(
      style === 'rounded'
        ? roundedFigure(figure, lang, { digits: figure.unit === '10k' ? 3 : 2 })
        : formatFigure(figure, lang, style),
      path,
    );
  });
  const sums = mapped(recomputed, (id) => linked(rows.computed(id)[lang], `/claims/${id}/`));
  const periods = mapped(dated, (id) => periodWords(rows.period(id), lang));
  return {
    ...{ ...figures, ...sums, ...periods },
    ...bankFigures(published, lang),
    ...advertFigures(published, lang),
    appsWithout: linked(
      formatFigure(rows.claim('ACC012').figure, lang, lang === 'zh' ? 'unit' : 'bare'),
      rows.claim('ACC012').path,
    ),
    studied: linked(rows.sample('MFX003', lang), rows.claim('MFX003').path),
    leadersAsked: linked(rows.sample('MFX013', lang), rows.claim('MFX013').path),
    scarceLast: linked(periodWords(rows.period('RNK015'), lang), rows.path('RNK015')),
    gaps: linked(number(published.gaps.length), '/gaps/'),
    statements: linked(number(published.claims.length), '/charts/claim-audit/'),
    statementsHold: linked(
      number(published.claims.filter(({ verdict }) => verdict.id === 'holds').length),
      '/charts/claim-audit/',
    ),
    cities: joinList(
      ['SAL006a', 'SAL006b', 'SAL006c'].map((id) => plainName(rows.city(id).name[lang])),
      lang,
    ),
  };
}
