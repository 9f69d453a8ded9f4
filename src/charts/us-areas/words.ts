import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import type { ChartText, Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { ListedArea } from './pick-areas.ts';
import { isPaid } from './pick-areas.ts';
import type { UsAreasPicked } from './pick.ts';
import { areaName, rankOf, shortName } from './words-names.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-rows.ts';
export { tips } from './words-rows.ts';

/** Title, subtitle and notes; every number in them is a picked one, all from one release. */
export function text(picked: UsAreasPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { source, kinds, list, map, unpaid, weak } = picked;
  const title = listTitle(picked, say) ?? mapTitle(picked, speech);
  if (title === undefined) return { title: say.none, subtitle: say.none, notes: [], alt: say.none };
  return {
    title,
    subtitle: say.subtitle(
      source ? publisherName(source.publisher, lang) : '',
      source?.year === undefined ? '' : String(source.year),
    ),
    notes: [
      say.noteCompare,
      ...(weak ? [say.noteWeak] : []),
      ...(kinds.length > 0 ? [say.noteAreas(unpaid)] : []),
      ...(map.tiles.length > 0 ? [say.noteMap[map.show]] : []),
      ...(list.extent ? [say.noteList] : []),
    ],
    alt: altOf(picked, speech),
  };
}

/** The areas named in the text: the chosen ones, otherwise the first and last of the chosen ranking. */
function listTitle({ list }: UsAreasPicked, say: Say): string | undefined {
  if (!list.asked) return undefined;
  const paid = list.chosen.filter((one) => isPaid(one.area));
  const [first, last] = [paid[0], paid.at(-1)];
  if (first && last && first !== last) {
    const pay = ({ area }: ListedArea) => say.pay(area.median ?? 0);
    return say.titleAreas(paid.length, list.chosen.length, pay(last), pay(first));
  }
  if (first?.area.median !== undefined)
    return say.titleArea(shortName(first.area, say), say.pay(first.area.median), rankOf(first, list, say));
  const unpaid = list.chosen[0];
  if (unpaid) return say.titleUnpaid(shortName(unpaid.area, say));
  const { ends } = list;
  if (!ends || list.show === 'chosen') return undefined;
  const { highest, lowest } = ends;
  return say.titleGroup(say.groupShort[list.group](list.ranked), say.pay(lowest.median), say.pay(highest.median));
}

/** The highest and lowest state of the map; without a map, the highest and lowest area. */
function mapTitle({ map, list }: UsAreasPicked, { lang, say }: Speech<Say>): string | undefined {
  const { highest, lowest, show } = map;
  if (highest && lowest && show === 'pay')
    return highest === lowest
      ? say.titleArea(areaName(highest.area, say), say.pay(highest.value), undefined)
      : say.titleStates(
          { name: areaName(lowest.area, say), pay: say.payTitle(lowest.value) },
          { name: areaName(highest.area, say), pay: say.payTitle(highest.value) },
        );
  if (highest)
    return show === 'jobs'
      ? say.titleJobs(areaName(highest.area, say), roundedCount(highest.value, lang))
      : say.titleShare(areaName(highest.area, say), formatNumber(highest.value, lang));
  const { ends, group, ranked } = list;
  if (!ends) return undefined;
  return say.titleGroup(say.groupShort[group](ranked), say.pay(ends.lowest.median), say.pay(ends.highest.median));
}

function altOf({ kinds, map, list, nation }: UsAreasPicked, speech: Speech<Say>): string {
  const { say } = speech;
  const { ends, ranked, group, chosen } = list;
  const { highest, lowest } = map;
  return say.join([
    ...(kinds.length > 0 ? [say.altAreas(nation !== undefined)] : []),
    ...(highest && lowest ? [say.altMap[map.show](areaName(highest.area, say), areaName(lowest.area, say))] : []),
    ...(ends
      ? [
          say.altList(
            say.groupCount[group](ranked),
            { name: areaName(ends.highest, say), pay: say.pay(ends.highest.median) },
            { name: areaName(ends.lowest, say), pay: say.pay(ends.lowest.median) },
          ),
        ]
      : []),
    ...(chosen.length > 0 ? [say.altChosen(chosen.map(({ area }) => areaName(area, say)))] : []),
    say.altTable,
  ]);
}
