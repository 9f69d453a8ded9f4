/** A name inside quotation marks: its own become single ones. */
export const insideQuotes = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

/** A Chinese name as it stands within brackets: what it says in brackets of its own at its end follows a comma. */
export const insideBrackets = (name: string): string => name.replace(/（(.*)）$/, '，$1');
