/** Memoises a function of one object: the result is computed once and kept as long as the object. */
export function oncePer<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const found = known.get(given) ?? { answer: work(given) };
    known.set(given, found);
    return found.answer;
  };
}
