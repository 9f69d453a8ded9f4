/** An element as rules see it: its name and its classes. */
export interface Styled {
  readonly name: string;
  readonly classes: readonly string[];
}

interface Rule {
  readonly ancestor: string | null;
  readonly subject: string;
  readonly weight: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

export type StyleOf = (element: Styled, ancestors: readonly Styled[]) => ReadonlyMap<string, string>;

/**
 * The styles of an element by a drawing's style sheet. They are resolved here because programs that draw SVG files do
 * not know custom properties and some do not know style sheets. Selectors are `.a`, `.a .b` and `.a text`; a drawing's
 * style sheet has no others.
 * @throws when it has another selector
 */
export function styleRules(style: string): StyleOf {
  const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', body = '']) => rule(selector.trim(), body))
    .sort((a, b) => a.weight - b.weight);
  return (element, ancestors) => {
    const found = rules.filter(
      ({ ancestor, subject }) =>
        matches(element, subject) && (ancestor === null || ancestors.some((one) => matches(one, ancestor))),
    );
    return new Map(found.flatMap(({ declarations }) => declarations));
  };
}

function rule(selector: string, body: string): Rule {
  const parts = selector.split(/\s+/);
  const [subject = '', ancestor = null] = parts.reverse();
  if (parts.length > 2 || parts.some((part) => !/^\.?[\w-]+$/.test(part)))
    throw new Error(`a drawing's style has a selector that pictures do not know: "${selector}"`);
  const weight = parts.reduce((sum, part) => sum + (part.startsWith('.') ? 10 : 1), 0);
  const declarations = body.split(';').flatMap((one) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(one) ?? [];
    return property === undefined || value === undefined ? [] : [[property, value] as const];
  });
  return { ancestor, subject, weight, declarations };
}

const matches = ({ name, classes }: Styled, part: string): boolean =>
  part.startsWith('.') ? classes.includes(part.slice(1)) : name === part;
