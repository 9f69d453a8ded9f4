import { worded } from '../../page/worded.ts';
import type { CheckAnswer } from '../messages.ts';
import type { Stage } from './stage.ts';
import { make } from './make.ts';
import { sign } from './parts.ts';

/** Errors that accepted data would cause in tables that were not given; empty where there are none. */
export function showOthers({ words, lang }: Stage, { others, otherCount }: CheckAnswer): HTMLElement[] {
  if (otherCount === 0) return [];
  const rest = otherCount - others.length;
  return [
    make(
      'section',
      { class: 'check-file reject', 'aria-labelledby': 'others' },
      make('h3', { class: 'verdict', id: 'others' }, sign('notice'), make('span', {}, words.broken(otherCount))),
      make('p', {}, words.brokenLead),
      make(
        'ol',
        { class: 'problems', role: 'list' },
        ...others.map(({ file, place, message, fix, code }) =>
          make(
            'li',
            { class: 'error' },
            make(
              'p',
              { class: 'problem-head' },
              make('span', { class: 'place' }, `${file} ${place}`),
              make('code', { class: 'code' }, code),
            ),
            worded('p', message, lang, 'problem-what'),
            make('p', { class: 'problem-fix' }, make('span', { class: 'muted' }, words.fix), worded('span', fix, lang)),
          ),
        ),
      ),
      ...(rest > 0 ? [make('p', { class: 'muted small' }, words.andMore(rest))] : []),
    ),
  ];
}
