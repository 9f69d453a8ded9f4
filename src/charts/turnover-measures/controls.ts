import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../chart.ts';
import { dictionary } from './names.ts';
import type { TurnoverMeasuresRows } from './pick.ts';
import { rank } from './pick.ts';

/** One definition at a time, of those that have figures. */
export function turnoverMeasuresControls({ claims }: TurnoverMeasuresRows, lang: Lang): Control[] {
  const { control, all } = dictionary[lang];
  const definitions = [...new Map(claims.map(({ definition }) => [definition.id, definition])).values()];
  const choices = definitions
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, name }) => ({ value: id, label: name[lang] }));
  return [{ key: 'definition', label: control, kind: 'choice', choices: [{ value: 'all', label: all }, ...choices] }];
}
