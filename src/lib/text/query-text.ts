/** A query as it stands in an address. Commas join lists and are allowed as they are; encoded they are hard to read. */
export const queryText = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',');
