/** The parts of the story in order, each with its steps; a step is a paragraph or two beside one drawing. */
export const storyParts = {
  reach: ['apps', 'gripes', 'complaints'],
  machines: ['share', 'measured', 'agents'],
  banks: ['staff', 'asked', 'calls'],
  pay: ['offers', 'newcomers', 'staying'],
  unknown: ['leaving', 'market'],
} as const;

export type PartId = keyof typeof storyParts;
export type StepOf<P extends PartId> = (typeof storyParts)[P][number];

/** Statements in the articles that do not hold as stated, in the order of the list at the end. */
export const corrections = [
  'telecom',
  'survey',
  'apps',
  'growth',
  'calls',
  'decade',
  'scarce',
  'leavers',
  'interval',
  'agents',
] as const;

export type CorrectionId = (typeof corrections)[number];

/** Paragraphs for `proseRuns`. */
type Paragraphs = readonly string[];

/** The story in one language; every number in it is one of its figures. */
export interface StoryText {
  readonly parts: {
    readonly [P in PartId]: { readonly title: string; readonly steps: { readonly [S in StepOf<P>]: Paragraphs } };
  };
  readonly close: Paragraphs;
  readonly corrected: {
    readonly title: string;
    readonly lead: Paragraphs;
    readonly items: Readonly<Record<CorrectionId, string>>;
  };
}

/**
 * What the texts are made of: figures as links to their rows, `[5.44万人](/data/bank-centres/#BHC018)`; years and names
 * of bands without links. src/publish/story/story-figures.ts determines the row of each.
 */
export type StoryFigures = Readonly<Record<StoryFigure | StoryYear, string>>;

export type StoryFigure =
  | 'appsTested'
  | 'appsWithout'
  | 'appsShare'
  | 'dialledNone'
  | 'dialledUnreached'
  | 'gripeAsked'
  | 'gripeStiff'
  | 'gripeMisread'
  | 'gripeNobody'
  | 'complaintsThen'
  | 'complaintsNow'
  | 'shareFirst'
  | 'shareLast'
  | 'shareOneBank'
  | 'shareUse'
  | 'studied'
  | 'studyGain'
  | 'studyNovices'
  | 'leadersAsked'
  | 'leadersCut'
  | 'contacts'
  | 'contactsEach'
  | 'agentsPrinted'
  | 'agentsComputed'
  | 'staffMost'
  | 'staffLast'
  | 'banksMost'
  | 'banksLast'
  | 'perBankMost'
  | 'perBankLast'
  | 'callsFirst'
  | 'callsBefore'
  | 'callsLast'
  | 'callsGrowth'
  | 'callsGrowthComputed'
  | 'callsBeforeComputed'
  | 'callsEachFirst'
  | 'callsEachLast'
  | 'banksCallsFirst'
  | 'banksCallsLast'
  | 'adverts'
  | 'advertCities'
  | 'offerDearest'
  | 'offerOthers'
  | 'offerChengdu'
  | 'employersChengdu'
  | 'newcomersChengdu'
  | 'newcomersDearest'
  | 'newcomersOthers'
  | 'noExperience'
  | 'someExperience'
  | 'noExperienceAdverts'
  | 'someExperienceAdverts'
  | 'leaveMonth'
  | 'leaveMonthGood'
  | 'leaveYearGood'
  | 'leaveYearComputed'
  | 'leaverShare'
  | 'marketOne'
  | 'marketOther'
  | 'marketRatio'
  | 'seatsMany'
  | 'seatsFew'
  | 'gaps'
  | 'telecomShare'
  | 'surveyShare'
  | 'surveyAsked'
  | 'surveyApps'
  | 'appsShareComputed'
  | 'marketStart'
  | 'marketEnd'
  | 'marketTimes'
  | 'marketTimesComputed'
  | 'staffBack'
  | 'staffThen'
  | 'yearsComputed'
  | 'scarceLast'
  | 'statements'
  | 'statementsHold';

/** Years, bands and names, which are not links. */
export type StoryYear =
  | 'yearApps'
  | 'yearDialled'
  | 'yearGripe'
  | 'yearComplaintsThen'
  | 'yearComplaintsNow'
  | 'yearShareFirst'
  | 'yearShareLast'
  | 'yearShareUse'
  | 'yearLeaders'
  | 'yearContacts'
  | 'yearStaffMost'
  | 'yearStaffLast'
  | 'yearCallsFirst'
  | 'yearCallsLast'
  | 'yearAdverts'
  | 'yearNewcomers'
  | 'yearExperience'
  | 'bandSome'
  | 'yearMarket'
  | 'yearMarketStart'
  | 'yearSeatsMany'
  | 'yearSeatsFew'
  | 'yearStaffBack'
  | 'yearStaffThen'
  | 'cities'
  | 'advertSite'
  | 'dearest';
