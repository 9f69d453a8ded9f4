import type { ProblemCode } from './codes.ts';
import { showText } from './show-text.ts';
import type { Problem } from './types.ts';

/** A problem's parts made safe to print, as the words of a language use them. */
export interface Said {
  readonly severity: Problem['severity'];
  readonly line: number;
  readonly field: string;
  readonly value: string;
  /** A parameter as text; empty when it is not given. */
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  /** How many cells a notice stands for. */
  readonly count: number;
}

/** What happened, why that is wrong or what was done, and how to mend it. */
export type Words = readonly [what: string, why: string, fix: string];

/** One language's words for every code. */
export type WordBook = Readonly<Record<ProblemCode, (said: Said) => Words>>;

export function sayable(problem: Problem): Said {
  const { severity, line, field, value, params } = problem;
  const own = (name: string): string | number | readonly string[] =>
    Object.hasOwn(params, name) ? (params[name] ?? '') : '';
  return {
    severity,
    line: line ?? 0,
    field: showText(field ?? ''),
    value: showText(value ?? ''),
    text: (name) => {
      const param = own(name);
      return typeof param === 'object' ? param.map(showText).join(', ') : showText(String(param));
    },
    list: (name) => {
      const param = own(name);
      return typeof param === 'object' ? param.map(showText) : [];
    },
    count: typeof params['count'] === 'number' ? params['count'] : 1,
  };
}
