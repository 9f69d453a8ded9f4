import type { StoryFigures, StoryText } from './story.ts';

/** The story in English, written for its own readers; numbers come in as links to their rows. */
export const en = (n: StoryFigures): StoryText => ({
  parts: {
    reach: {
      title: 'The end of the menu',
      steps: {
        apps: [
          `In ${n.yearApps} a newspaper called IT Times rang the helplines of ${n.appsTested} people use every day and asked each for a human being. “Ten-odd” of them, the paper wrote, offered neither a prompt nor a key that led to one; the call simply went round. That can mean anything in the range ${n.appsWithout}. The paper also says ${n.appsShare}. It never gives the number.`,
          `The government dials too. In ${n.yearDialled} testers working for the industry ministry named ${n.dialledNone} whose hotlines had no human service and ${n.dialledUnreached} whose humans did not answer. How many companies they rang, the notice omits. Without that, it is a list of names, not a rate.`,
        ],
        gripes: [
          `Yet the missing human is not the commonest trouble. When China Youth Daily polled people online in ${n.yearGripe}, ${n.gripeAsked} replied. Stiff, mechanical answers had met ${n.gripeStiff} of them and misread questions ${n.gripeMisread}; ${n.gripeNobody} had found it hard to get a person. First comes a machine that does not help. Only then does one discover that nobody stands behind it.`,
        ],
        complaints: [
          `Are complaints growing? On the national platform for grievances about internet companies, service channels were ${n.complaintsThen} of the total in ${n.yearComplaintsThen} and ${n.complaintsNow} in ${n.yearComplaintsNow}. That looks like good news and cannot be read as such. The category had another name at the earlier date, nobody we found says whether it is the same one, and a share depends on everything else people complain about.`,
        ],
      },
    },
    machines: {
      title: 'Handled is not helped',
      steps: {
        share: [
          `Of those who count, banks have the longest record we found. Their trade association put the share of service given by machines at ${n.shareFirst} for ${n.yearShareFirst} and ${n.shareLast} for ${n.yearShareLast}. The second figure survives only in an article that quotes it, and there the series stops. The report for ${n.yearShareUse} offers ${n.shareUse} instead, but that is the proportion of centres using the technology, not of customers it served.`,
          `Single banks keep their own books. China Merchants Bank claimed ${n.shareOneBank} for ${n.yearShareLast}, on a definition of its own, which cannot be set beside the association’s.`,
        ],
        measured: [
          `And a contact handled is not a customer helped. The most careful measurement we found followed ${n.studied} support agents at one company. Given an AI assistant, they resolved ${n.studyGain} more issues an hour on average; the least skilled gained ${n.studyNovices}. The machine passed notes. People still did the talking.`,
          `Job cuts? Of ${n.leadersAsked} service chiefs asked by Gartner in ${n.yearLeaders}, ${n.leadersCut} had reduced staff because of AI. Neither finding is about China. For China we found none.`,
        ],
        agents: [
          `How many people would it take to do without machines? One article about Tencent did the sum: ${n.contacts} in ${n.yearContacts}, at ${n.contactsEach} for each agent, must need ${n.agentsPrinted} of them. Do the division and it comes to ${n.agentsComputed}. The argument may well survive. The quotient does not.`,
        ],
      },
    },
    banks: {
      title: 'Who was counted, and who replied',
      steps: {
        staff: [
          `The exhibit most often produced for the vanishing agent is a series from the banks. At the end of ${n.yearStaffMost} their contact centres reported a staff of ${n.staffMost}, more than in any other published year. At the end of ${n.yearStaffLast} the figure was ${n.staffLast}. Side by side, the two look like a purge.`,
        ],
        asked: [
          `Now look at who filled in the form. The first number comes from ${n.banksMost} that answered the association’s survey, the second from ${n.banksLast}. Whether the rest had let people go or just let the deadline pass, no published page can say; we have not found anyone who prints the staff of the same banks in both years.`,
          `Spread over the banks that answered, the first year works out at ${n.perBankMost} people a bank and the second at ${n.perBankLast}. The division is ours and the banks are not the same ones, so the averages prove little either. But a purge needs better evidence than two totals.`,
        ],
        calls: [
          `The workload is no clearer. In ${n.yearCallsFirst} agents at ${n.banksCallsFirst} took ${n.callsFirst}, or ${n.callsEachFirst} a head; in ${n.yearCallsLast}, at ${n.banksCallsLast}, they took ${n.callsLast}, or ${n.callsEachLast} a head. Again, different banks.`,
          `Nor do the reports agree with one another. The one for ${n.yearCallsLast} says contacts were up ${n.callsGrowth} on the year, which implies ${n.callsBeforeComputed} the year before. The report for that year had printed ${n.callsBefore}. Neither says what was changed in between.`,
        ],
      },
    },
    pay: {
      title: 'What the job offers',
      steps: {
        offers: [
          `No official figure says what agents earn, so we read the vacancies. In ${n.yearAdverts} the job site 51job carried ${n.adverts} adverts for customer service with a monthly range, in the ${n.advertCities} cities with employers enough to judge by. Some employers post the same vacancy over and over; we counted each once. In ${n.dearest} the middle employer starts at ${n.offerDearest} a month. Elsewhere it is ${n.offerOthers}.`,
          `These are offers, not payslips. What anyone took home, no advert says.`,
        ],
        newcomers: [
          `An article by NetEase Data has a bleaker number: ${n.newcomersChengdu} for newcomers in Chengdu in ${n.yearNewcomers}, from the rival site BOSS Zhipin. In our count of Chengdu the middle of ${n.employersChengdu} employers starts at ${n.offerChengdu}. The sites differ, the years differ, and it looked at beginners where we took everyone. Both figures may be right, and neither vouches for the other.`,
          `The sentence around it has a difficulty of its own. It puts Beijing, Shanghai and Shenzhen at ${n.newcomersDearest} and every other city at ${n.newcomersOthers}, a range that its figure for Chengdu falls out of.`,
        ],
        staying: [
          `Does it pay to stay? The same article says that in ${n.cities} pay hardly differs however long one has been there, and prints no amounts. In one batch of adverts from ${n.yearExperience}, the ${n.noExperienceAdverts} that wanted no experience typically offered ${n.noExperience}; the ${n.someExperienceAdverts} that wanted ${n.bandSome}, ${n.someExperience}. That does not mean experience costs you money: adverts follow jobs, not people. It means that nobody has measured what it is worth.`,
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
      `This site began with a few articles, and without them we should not have known where to look. Of ${n.statements} statements in them and their sources that we checked, ${n.statementsHold} hold exactly as they stand. In the ones below the point usually survives; a number or an attribution needs mending. If the mistake is ours, [please say so](/corrections/).`,
    ],
    items: {
      telecom: `Dataway quotes ${n.telecomShare} from the ministry’s notice on telecom service. The figure is there, but it is about complaints against internet companies, not telecom carriers.`,
      survey: `NetEase Data and Shangyinshe present ${n.surveyShare} as a survey on ${n.surveyApps}. For Jiangsu’s consumer council ${n.surveyAsked} filled in a questionnaire online; the apps were a separate test.`,
      apps: `Dataway turns the share in the helpline test into an exact one. The report says ${n.appsShare}, and “ten-odd” of ${n.appsTested}, which taken literally is ${n.appsShareComputed}.`,
      growth: `NetEase Data has the AI-service market going from ${n.marketStart} in ${n.yearMarketStart} to ${n.marketEnd} in ${n.yearMarket}, a multiple of ${n.marketTimes}. Divided, it is ${n.marketTimesComputed}; only the increase comes near.`,
      calls: `NetEase Data repeats the banks’ growth of ${n.callsGrowth} in calls. Against the figure in the previous report it is ${n.callsGrowthComputed}. The contradiction is the reports’, not the article’s.`,
      decade: `NetEase Data has bank staffing back at the level of “more than ten years ago”. The ${n.staffBack} of ${n.yearStaffBack} and the ${n.staffThen} of ${n.yearStaffThen} are ${n.yearsComputed} apart; only counted from the year of the article does the phrase fit.`,
      scarce: `NetEase Data calls agents officially scarce. Its source is one province’s list. On the last national list we found, of ${n.yearScarce}, they are not among the leading occupations.`,
      leavers: `NetEase Data prints turnover of ${n.leaverShare} and then explains that it is really a share of leavers. We have only moved the explanation next to the number.`,
      interval: `NetEase Data says newcomers outside Beijing, Shanghai and Shenzhen get ${n.newcomersOthers}, and in the same breath that Chengdu’s get ${n.newcomersChengdu}. Both cannot hold.`,
      agents: `The estimate that Shangyinshe passes on needs ${n.agentsPrinted}. The numbers in the same sentence divide to ${n.agentsComputed}.`,
    },
  },
});
