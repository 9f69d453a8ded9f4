import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Claim } from '../../datasets/published.ts';
import type { Control } from '../chart.ts';
import type { InputKey } from './inputs.ts';
import { hourKeys, limits, yearKeys } from './inputs.ts';
import type { Say } from './names.ts';
import { daysText, dictionary } from './names.ts';
import type { HowManyAgentsRows } from './pick.ts';
import { pickHowManyAgents } from './pick.ts';

/** One choice, and a number for each input; the unit says what stands in for an empty one, from the rows. */
export function howManyAgentsControls(rows: HowManyAgentsRows, lang: Lang): Control[] {
  const say: Say = dictionary[lang];
  const { claims, wage, estimates } = pickHowManyAgents(rows, {});
  const days = estimates.find((estimate) => estimate.kind === 'follows')?.days;
  const printed = (claim: Claim | undefined) => (claim?.figure ? formatFigure(claim.figure, lang) : undefined);
  const standIns: Partial<Record<InputKey, string | undefined>> = {
    contacts: printed(claims.contacts_year),
    daily: printed(claims.contacts_per_agent_day),
    days: days === undefined ? undefined : daysText(days, lang),
    share: daysText(0, lang),
    wage: printed(wage),
  };
  const number = (key: InputKey): Control => {
    const standIn = standIns[key];
    const unit = standIn === undefined ? say.unitOwn(say.units[key]) : say.unitDefault(say.units[key], standIn);
    return { key, label: say.inputs[key], kind: 'number', choices: [], limits: { ...limits[key], unit } };
  };
  const presets = (['follows', 'printed'] as const).map((value) => ({ value, label: say.presets[value] }));
  return [
    ...yearKeys.map(number),
    { key: 'preset', label: say.preset, kind: 'choice', choices: presets },
    ...hourKeys.map(number),
  ];
}
