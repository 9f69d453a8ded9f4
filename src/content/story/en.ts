import type { StoryFigures, StoryText } from './story.ts';

/** The story in English, written for its own readers; numbers come in as links to their rows. */
export const en = (n: StoryFigures): StoryText => ({
  parts: {
    reach: {
      title: 'The end of the menu',
      steps: {
        apps: [
          `In ${n.yearApps} a newspaper called IT Times rang the helplines of ${n.appsTested} in everyday use and asked each for a human being. “Ten-odd” of them, it wrote, offered neither a prompt nor a key that led to one. That can mean anything in the range ${n.appsWithout}; the paper also says ${n.appsShare}, and never gives the number.`,
          `The government dials too. In ${n.yearDialled} testers for the industry ministry named ${n.dialledNone} with no human on the line and ${n.dialledUnreached} whose humans could not be reached. How many they rang, the notice omits. That makes it a list of names, not a rate.`,
        ],
        gripes: [
          `Yet the missing human is not the commonest trouble. Of ${n.gripeAsked} who answered a China Youth Daily poll in ${n.yearGripe}, ${n.gripeStiff} had met stiff, mechanical answers, ${n.gripeMisread} misread questions and ${n.gripeNobody} difficulty in finding a person. A machine that does not help is met more often than the lack of anyone behind it.`,
        ],
        complaints: [
          `Are complaints growing? On the national platform for grievances about internet companies, service channels were ${n.complaintsThen} of the total in ${n.yearComplaintsThen} and ${n.complaintsNow} in ${n.yearComplaintsNow}. Tempting, but the category went by another name at the earlier date, and a share depends on everything else that people complain about.`,
        ],
      },
    },
    machines: {
      title: 'Handled is not helped',
      steps: {
        share: [
          `Of those who count, banks have the longest record we found. Their trade association put the share of service given by machines at ${n.shareFirst} for ${n.yearShareFirst} and ${n.shareLast} for ${n.yearShareLast}. The second figure survives only in an article that quotes it, and there the series stops. The ${n.shareUse} in the report for ${n.yearShareUse} is something else: the proportion of centres using the technology, not of customers it served. China Merchants Bank claimed ${n.shareOneBank} for ${n.yearShareLast}, on a definition of its own.`,
        ],
        measured: [
          `And a contact handled is not a customer helped. The most careful measurement we found followed ${n.studied} support agents at one company. Given an AI assistant, they resolved ${n.studyGain} more issues an hour; the least skilled, ${n.studyNovices}. The machine passed notes. People still did the talking.`,
          `Job cuts? Of ${n.leadersAsked} service chiefs asked by Gartner in ${n.yearLeaders}, ${n.leadersCut} had reduced staff because of AI. Neither finding is about China. For China we found none.`,
        ],
        agents: [
          `How many people would it take to do without machines? One article about Tencent did the sum: ${n.contacts} in ${n.yearContacts}, at ${n.contactsEach} for each agent, must need ${n.agentsPrinted} of them. The division comes to ${n.agentsComputed}. The argument may well survive. The quotient does not.`,
        ],
      },
    },
    banks: {
      title: 'Who was counted, and who replied',
      steps: {
        staff: [
          `The main exhibit for the vanishing agent is a series from the banks. At the end of ${n.yearStaffMost} their contact centres reported a staff of ${n.staffMost}, more than in any other published year. At the end of ${n.yearStaffLast} the figure was ${n.staffLast}. Side by side, the two look like a purge.`,
        ],
        asked: [
          `Now look at who filled in the form. The first number comes from ${n.banksMost} that answered the association’s survey, the second from ${n.banksLast}. Whether the rest had let people go or just let the deadline pass, no page we found can say: none prints the staff of the same banks in both years.`,
          `Shared out among the banks that answered, it is ${n.perBankMost} people a bank in the first year and ${n.perBankLast} in the second. The division is ours and the banks differ, so the averages prove little either. But a purge needs better evidence than two totals.`,
        ],
        calls: [
          `The workload is no clearer. In ${n.yearCallsFirst} agents at ${n.banksCallsFirst} took ${n.callsFirst}, or ${n.callsEachFirst} a head; in ${n.yearCallsLast}, at ${n.banksCallsLast}, they took ${n.callsLast}, or ${n.callsEachLast} a head. Again, different banks.`,
          `Nor do the reports agree with one another. The one for ${n.yearCallsLast} says contacts were up ${n.callsGrowth} on the year, which implies ${n.callsBeforeComputed} the year before. The report for that year had printed ${n.callsBefore}. Neither explains.`,
        ],
      },
    },
    pay: {
      title: 'What the job offers',
      steps: {
        offers: [
          `We found no official figure for what agents earn, so we read the vacancies. A public copy of what the job site ${n.advertSite} carried in ${n.yearAdverts} has ${n.adverts} adverts for customer service with a monthly range, in the ${n.advertCities} cities with enough employers to judge by. Some employers post the same vacancy over and over; we counted each once. In ${n.dearest} the middle employer starts at ${n.offerDearest} a month. Elsewhere it is ${n.offerOthers}. These are offers, not payslips.`,
        ],
        newcomers: [
          `An article by NetEase Data is bleaker. It read the rival site BOSS Zhipin in ${n.yearNewcomers} and found newcomers offered ${n.newcomersDearest} in Beijing, Shanghai and Shenzhen, and ${n.newcomersChengdu} in Chengdu. In our count of Chengdu the middle of ${n.employersChengdu} employers starts at ${n.offerChengdu}. Sites and years differ, and it looked at beginners where we took everyone. Both figures may be right, and neither vouches for the other.`,
        ],
        staying: [
          `Does it pay to stay? The same article says that in ${n.cities} pay hardly differs after the first few years, and prints no amounts. In one batch of adverts from ${n.yearExperience}, the ${n.noExperienceAdverts} that wanted no experience typically offered ${n.noExperience}; the ${n.someExperienceAdverts} that wanted ${n.bandSome}, ${n.someExperience}. That proves nothing about experience: adverts follow jobs, not people. Nobody we found has measured what it is worth.`,
        ],
      },
    },
    unknown: {
      title: 'What nobody knows',
      steps: {
        leaving: [
          `How many agents leave in a year? We found one page with rates for the whole of the Chinese trade. It says ${n.leaveMonth} a month in general and, at the better centres, ${n.leaveMonthGood} a month or ${n.leaveYearGood} a year. But losing ${n.leaveMonthGood} every month comes to ${n.leaveYearComputed} in a year, so the sentence disagrees with itself. It names no source.`,
          `Then there is a ${n.leaverShare} “turnover” of agents in e-commerce. That is the proportion of leavers who were agents, not of agents who left, as the article that quotes it points out itself.`,
        ],
        market: [
          `How big is the business of replacing them? In ${n.yearMarket} it was ${n.marketOne} or ${n.marketOther}, depending on whom you ask: the one is ${n.marketRatio} the other, and neither firm says what it counts. How many seats are there to fill? One body says ${n.seatsMany} in ${n.yearSeatsMany}; another, ${n.seatsFew} in ${n.yearSeatsFew}.`,
          `We keep a list of such holes and of where we looked. It has ${n.gaps} entries.`,
        ],
      },
    },
  },
  close: [
    'So why can you never get hold of anyone? The public record has the menus, the keypresses and the market for machines. It has not got round to counting the people.',
    'That would be cheap to put right. The association could add one line for the banks that replied in both years. The ministry could say how many hotlines it dialled. A job site could publish a median by years of experience, with the number of adverts behind it. If you hold any of these, [tell us](/gaps/).',
  ],
  corrected: {
    title: 'What we corrected on the way',
    lead: [
      `This site began with a few articles, and without them we should not have known where to look. Of ${n.statements} statements in them and their sources, ${n.statementsHold} hold exactly as they stand. In those below the point usually survives; a number or an attribution needs fixing. If the mistake is ours, [please say so](/corrections/).`,
    ],
    items: {
      telecom: `Dataway: ${n.telecomShare}, quoted from a telecom notice as if of telecom complaints. The notice means complaints about internet companies.`,
      survey: `NetEase Data and Shangyinshe: ${n.surveyShare}, in a survey on ${n.surveyApps}. The questionnaire was answered by ${n.surveyAsked} online; the apps were tested separately.`,
      apps: `Dataway: an exact share of apps without a human. The report says ${n.appsShare}, and “ten-odd” of ${n.appsTested}, which is ${n.appsShareComputed}.`,
      growth: `NetEase Data: a market multiplied by ${n.marketTimes}, from ${n.marketStart} (${n.yearMarketStart}) to ${n.marketEnd} (${n.yearMarket}). Dividing gives ${n.marketTimesComputed}; only the increase comes near.`,
      calls: `NetEase Data, after the banks’ report: contacts up ${n.callsGrowth}. On the figure in the report before, ${n.callsGrowthComputed}. The contradiction is the reports’ own.`,
      decade: `NetEase Data: bank staff back at the level of “more than ten years ago”. The ${n.staffBack} of ${n.yearStaffBack} and the ${n.staffThen} of ${n.yearStaffThen} are ${n.yearsComputed} apart; the phrase fits only from the article’s own year.`,
      scarce: `NetEase Data: agents are listed as scarce. The list is one province’s. They are not at the top of the last national one we found, of ${n.scarceLast}.`,
      leavers: `NetEase Data: turnover of ${n.leaverShare}, with its own warning that this is a share of leavers. We only keep the two together.`,
      interval: `NetEase Data: ${n.newcomersOthers} for newcomers outside Beijing, Shanghai and Shenzhen, yet ${n.newcomersChengdu} in Chengdu. Both cannot hold.`,
      agents: `Shangyinshe, passing on an estimate: ${n.agentsPrinted} agents. Its own inputs divide to ${n.agentsComputed}.`,
    },
  },
});
