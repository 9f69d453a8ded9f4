/** What an id stands for. @throws where the reader's foreign keys should have refused it already. */
export function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined)
    throw new Error(`"${id}" is not among the known ids; a foreign key in datapackage.json is missing`);
  return thing;
}
