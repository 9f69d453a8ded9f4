import { tenureName } from '../../charts/shared/tenure.ts';
import type { StoryFigure, StoryFigures, StoryYear } from '../../content/story/story.ts';
import type { Named, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount, roundedFigure } from '../../i18n/format-rounded.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { known, mapped, storyRows } from './story-rows.ts';

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

const linked = (text: string, path: string): string => `[${text}](${path})`;

/**
 * The figures of the story as links to their rows; what is computed leads to the statement or the row of the chart that
 * holds it. @throws when a row that the story rests on is not among the published ones
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
  const sums = mapped(recomputed, (id) => linked(rows.computed(id)[lang], `/data/claims/#${id}`));
  const periods = mapped(dated, (id) => periodWords(rows.period(id), lang));
  return {
    ...{ ...figures, ...sums, ...periods },
    ...fromBanks(published, lang),
    ...fromAdverts(published, lang),
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
      ['SAL006a', 'SAL006b', 'SAL006c'].map((id) => rows.city(id).name[lang]),
      lang,
    ),
  };
}

/** Staff of an average bank and calls a head, which the charts of banks compute. */
function fromBanks({ bankYears }: Published, lang: Lang) {
  const of = (id: string) => {
    const year = bankYears.find(({ metrics }) => Object.values(metrics).some((claim) => claim.id === id));
    if (!year) throw new Error(`the story rests on row ${id}, which is not published`);
    return year;
  };
  const each = (id: string) =>
    linked(formatNumber(known(of(id).staffPerInstitution, id), lang), `/charts/bank-headcount/#r-${id}`);
  const head = (id: string) =>
    linked(roundedCount(known(of(id).callsPerHead?.value, id), lang), `/charts/bank-calls/#r-${id}`);
  return {
    perBankMost: each('BHC018'),
    perBankLast: each('BHC022'),
    callsEachFirst: head('BCL013'),
    callsEachLast: head('BCL015'),
  };
}

/** What the chart of adverts draws: counts and medians, because the adverts themselves are not handed out. */
function fromAdverts({ cityAdverts, experienceAdverts, sources }: Published, lang: Lang) {
  const number = (value: number) => formatNumber(value, lang);
  const drawn = cityAdverts.all.flatMap(({ pay, ...city }) =>
    pay ? [{ ...city, low: pay.byEmployer.low.median }] : [],
  );
  const money = (low: number, high = low) => {
    const bounds = low === high ? { value: low, bound: 'exact' as const } : { low, high, bound: 'between' as const };
    return formatFigure({ unit: 'CNY_month', ...bounds }, lang, 'short');
  };
  const most = Math.max(...drawn.map(({ low }) => low));
  const dearest = drawn.filter(({ low }) => low === most);
  const others = drawn.filter(({ low }) => low < most).map(({ low }) => low);
  const chengdu = known(
    drawn.find(({ city }) => city.id === 'chengdu'),
    'chengdu',
  );
  const band = (id: string) =>
    known(
      experienceAdverts.bands.find(({ set, experience }) => set.id === '2022' && experience.id === id),
      id,
    );
  const [none, some] = [band('none'), band('1-3')];
  const chart = '/charts/pay-by-city/';
  const row = (city: Named) => `${chart}#r-city-${city.id}`;
  const tenure = (id: string) => `/charts/pay-by-city-tenure/#r-adverts-2022-${id}`;
  const range = ({ pay }: typeof none, id: string) => {
    const { low, high } = known(pay, id);
    return linked(money(low.median, high.median), tenure(id));
  };
  const sourceOf = (id: string | undefined) =>
    known(
      sources.find((one) => one.id === id),
      'adverts',
    );
  const dateOf = (id: string | undefined) => periodWords(known(sourceOf(id).published, 'adverts'), lang);
  return {
    adverts: linked(number(drawn.reduce((sum, { withPay }) => sum + withPay, 0)), chart),
    advertCities: linked(number(drawn.length), chart),
    dearest: joinList(
      dearest.map(({ city }) => city.name[lang]),
      lang,
    ),
    offerDearest: linked(money(most), chart),
    offerOthers: linked(money(Math.min(...others), Math.max(...others)), chart),
    offerChengdu: linked(money(chengdu.low), row(chengdu.city)),
    employersChengdu: linked(number(chengdu.employers), row(chengdu.city)),
    noExperience: range(none, 'none'),
    someExperience: range(some, '1-3'),
    noExperienceAdverts: linked(number(none.withPay), tenure('none')),
    someExperienceAdverts: linked(number(some.withPay), tenure('1-3')),
    advertSite: sourceOf(cityAdverts.source).publisher[lang],
    bandSome: tenureName('1-3', lang),
    yearAdverts: dateOf(cityAdverts.source),
    yearExperience: dateOf(none.source),
  };
}
