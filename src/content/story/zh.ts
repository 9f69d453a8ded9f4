import type { StoryFigures, StoryText } from './story.ts';

/** The story in Chinese, written for its own readers; numbers come in as links to their rows. */
export const zh = (n: StoryFigures): StoryText => ({
  parts: {
    reach: {
      title: '菜单按到底，也没有人',
      steps: {
        apps: [
          `${n.yearApps}，《IT时报》挨个拨打${n.appsTested}日常App的客服电话，只求一件事：找个活人。报道说，有“十余款”既不提转人工，也没有按键可按，电话一直在机器的声音里打转。“十余”可以是${n.appsWithout}中的任何一个数；报道又说${n.appsShare}，究竟几款，没有写。`,
          `官方也在拨。${n.yearDialled}，工信部委托的拨测点了名：${n.dialledNone}没有人工，${n.dialledUnreached}有人工却打不通。一共拨了多少家，通报没提。没有分母，点名就只是点名。`,
        ],
        gripes: [
          `不过，找不到人，还不是最常碰到的麻烦。${n.yearGripe}中国青年报社做网上调查，${n.gripeAsked}作答：碰到过回答生硬机械的占${n.gripeStiff}，问题没被听懂的占${n.gripeMisread}，难找到真人的占${n.gripeNobody}。机器不顶事，比身后没有人更常碰到。`,
        ],
        complaints: [
          `那么，投诉是多了还是少了？全国互联网信息服务投诉平台上，“客服渠道”这一类，${n.yearComplaintsThen}占${n.complaintsThen}，${n.yearComplaintsNow}占${n.complaintsNow}。两个数差得远，却不能拿来报喜：早先那一类叫“渠道反馈”，是不是一回事，没有找到谁说过；况且占比高低，还要看别的投诉有多少。`,
        ],
      },
    },
    machines: {
      title: '机器接走的，和机器办成的',
      steps: {
        share: [
          `机器接走了多少？银行的记录，是我们找到的最长的一份。按银行业协会的说法，“智能服务占比”${n.yearShareFirst}是${n.shareFirst}，${n.yearShareLast}是${n.shareLast}。后一个数只在一篇文章里见得到，报告原页没有找到；再往后，这个数就断了。${n.yearShareUse}的报告里另有一个${n.shareUse}，说的是用上智能技术的中心有多少，不是机器接了多少。招商银行说自己${n.yearShareLast}有${n.shareOneBank}，口径又是自己定的。`,
        ],
        measured: [
          `接走，不等于办成。真正有人守着测过的，我们找到的是一家公司的${n.studied}名客服：身边多一个AI助手，每小时办结的问题平均多${n.studyGain}，生手多${n.studyNovices}。在那里，机器是递答案的，坐班的还是人。`,
          `那么裁员呢？${n.yearLeaders}，高德纳问了${n.leadersAsked}位客服主管，因为AI真减了人手的占${n.leadersCut}。这两项说的都不是中国。中国的，我们没有找到。`,
        ],
        agents: [
          `如果全靠人接，要多少人？一篇写腾讯的文章算过这笔账：${n.yearContacts}客服服务${n.contacts}，每人能接多少，它估作${n.contactsEach}，于是算出要${n.agentsPrinted}。可照它自己给的数除一遍，是${n.agentsComputed}。道理或许还站得住，商却除错了。`,
        ],
      },
    },
    banks: {
      title: '数的是谁，答的又是谁',
      steps: {
        staff: [
          `说客服越来越少，搬出来的证据常是银行。${n.yearStaffMost}末，银行客服中心报了${n.staffMost}，是公布过的最多的一年；${n.yearStaffLast}末，报了${n.staffLast}。两个数往一起一摆，就像一场大裁员。`,
        ],
        asked: [
          `先别急，看看是谁在报数。前一个数来自${n.banksMost}答问卷的银行，后一个来自${n.banksLast}。没交卷的银行，人还在不在，问卷上看不出来；同一批银行前后各有多少人，我们没有见谁公布过。走了的人和没答的卷，混在同一个差额里，谁也分不开。`,
          `把人数摊到答卷的银行头上，前一年每家${n.perBankMost}人，后一年每家${n.perBankLast}人。这是我们除出来的，两年的银行不是同一批，平均数也做不得准。但凭上面那两个总数就写“裁员”，证据还不够。`,
        ],
        calls: [
          `活儿有没有变重，也看不清。${n.yearCallsFirst}，${n.banksCallsFirst}银行的人工接了${n.callsFirst}来电，摊到每人${n.callsEachFirst}人次；${n.yearCallsLast}，${n.banksCallsLast}银行接了${n.callsLast}，每人${n.callsEachLast}人次。银行仍不是同一批。`,
          `连报告之间也对不上。${n.yearCallsLast}的报告说来电比上年多${n.callsGrowth}，倒推回去，上年该有${n.callsBeforeComputed}；可上年的报告印的是${n.callsBefore}。为什么，两份报告都没有交代。`,
        ],
      },
    },
    pay: {
      title: '招人的开多少',
      steps: {
        offers: [
          `客服挣多少，官方的数我们没有找到，只好看招聘的开多少。有人把${n.advertSite}${n.yearAdverts}的一批客服广告公开了出来。雇主够多的${n.advertCities}个城市里，写明月薪的有${n.adverts}条；有的公司一口气贴出一大串，所以每家只算一次。${n.dearest}，居中的那家从${n.offerDearest}开起；别的城市，从${n.offerOthers}开起。这是开价，不是工资条。`,
        ],
        newcomers: [
          `网易数读的文章给过另一组数，取自BOSS直聘：${n.yearNewcomers}的客服新人，北上深${n.newcomersDearest}，成都${n.newcomersChengdu}。我们数到的成都，${n.employersChengdu}家雇主里居中的那家从${n.offerChengdu}开起。平台不同，年份不同，它只看新人，我们不分年限：两个数可以都对，也没有一个能替另一个作证。`,
        ],
        staying: [
          `熬下去会好吗？同一篇文章说，在${n.cities}，干上几年之后，再久工资也几乎没有分别，只是没有写出金额。${n.yearExperience}有一批广告：不要经验的${n.noExperienceAdverts}条，多开${n.noExperience}；要${n.bandSome}经验的${n.someExperienceAdverts}条，多开${n.someExperience}。这不是说越干越亏，广告写的是岗位，不跟着人走。只是干得久值多少钱，我们没有见谁好好量过。`,
        ],
      },
    },
    unknown: {
      title: '没有人知道的',
      steps: {
        leaving: [
          `一年走多少人？讲到全行业的中文网页，我们只找到一个：一般的中心每月走${n.leaveMonth}，好的每月${n.leaveMonthGood}、一年${n.leaveYearGood}。可每月走${n.leaveMonthGood}，一年下来该是${n.leaveYearComputed}，同一句话自己就不合。它也没有说数从哪里来。`,
          `另有一个${n.leaverShare}，名叫电商客服的“离职率”。那其实是离职的人里客服占的份额，不是客服里有多少人离职；引用它的文章自己也提醒过。`,
        ],
        market: [
          `替人的机器，生意有多大？${n.yearMarket}，一家说${n.marketOne}，一家说${n.marketOther}，前者是后者的${n.marketRatio}，两家都没有说把什么算了进去。坐席有多少？一家说${n.yearSeatsMany}${n.seatsMany}，另一家说${n.yearSeatsFew}${n.seatsFew}。`,
          `这样的空白，我们一共记了${n.gaps}处，多半写明在哪里找过。`,
        ],
      },
    },
  },
  close: [
    '回到开头：为什么总找不到一个真人？公开的数字记下了菜单，记下了按键，记下了机器的市场，唯独没有好好数过人。',
    '要补上，并不难。协会把两年都答了问卷的银行单列一行；通报写明一共拨了几家；招聘平台按年限公布一次中位数，附上条数。哪一样都不用等技术进步。手里有这些数的人，可以[告诉我们](/gaps/)。',
  ],
  corrected: {
    title: '顺手更正的',
    lead: [
      `这个网站是从几篇文章读起的，没有它们，很多数我们无从找起。文章和它们所引的来源里，${n.statements}处说法，照原样站得住的有${n.statementsHold}处。下面几处，原文的意思大多还在，数或出处要改一改。我们若改错了，也请[指出来](/corrections/)。`,
    ],
    items: {
      telecom: `零点有数从电信服务通告引了${n.telecomShare}，读来像电信投诉。通告里这个数，说的是对互联网企业的投诉。`,
      survey: `网易数读、商隐社把${n.surveyShare}说成对${n.surveyApps}App的问卷。问卷是在网上征集${n.surveyAsked}作答的；App是另做的体验测试。`,
      apps: `零点有数把找不到人工的App写成一个准数。原报道说${n.appsShare}，又说是${n.appsTested}里的“十余款”，照字面合${n.appsShareComputed}。`,
      growth: `网易数读说智能客服市场从${n.yearMarketStart}的${n.marketStart}到${n.yearMarket}的${n.marketEnd}，翻了${n.marketTimes}。相除是${n.marketTimesComputed}；说“增加了”，才接近那个数。`,
      calls: `网易数读照报告写来电提高${n.callsGrowth}。拿上一份报告印的数作底，是${n.callsGrowthComputed}。矛盾出在报告，不在文章。`,
      decade: `网易数读说银行客服退回了“十多年前的水平”。${n.yearStaffBack}的${n.staffBack}与${n.yearStaffThen}的${n.staffThen}，隔了${n.yearsComputed}；从文章发表那年往回数，才够得上。`,
      scarce: `网易数读说客服已是紧缺人才。目录是一个省的；全国的“最缺工”排行，我们找到的最后一期是${n.scarceLast}，前列里没有客服。`,
      leavers: `网易数读写离职率${n.leaverShare}，随后自己说明那更像份额。我们只是把这句说明挪到了数的旁边。`,
      interval: `网易数读说北上深以外的新人都在${n.newcomersOthers}，又给成都${n.newcomersChengdu}。两者不能都对。`,
      agents: `商隐社转述的估算说要${n.agentsPrinted}。按同一句里的数相除，是${n.agentsComputed}。`,
    },
  },
});
