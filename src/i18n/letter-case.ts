/** Text as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First words of names in the data that are no names of their own. */
const plainWords = new Set(
  [
    ...['The', 'A', 'An', 'One', 'Everyday', 'Public', 'Human', 'Frontline', 'Mean', 'Waiting', 'Time'],
    ...['Median', 'After', 'Online'],
    ...['Releases', 'Reports', 'Web', 'News', 'Pages', 'Press', 'Search'],
    ...['Call', 'Calls', 'Customer', 'Contact', 'Contacts', 'Hotlines', 'Seats', 'Workforce'],
    ...['Agents', 'Staff', 'Users', 'Respondents', 'Consumers'],
    ...['Unnamed', 'People', 'Workers', 'Employment', 'Occupational', 'Full', 'Monthly', 'All'],
  ].map((word) => word.toLowerCase()),
);

/** A name from the data within an English sentence: a plain first word takes no capital, a proper noun keeps it. */
export function midSentence(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first.toLowerCase()) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name from the data where it begins a text: a plain first word takes a capital, a name that begins small keeps it. */
export function beginText(name: string): string {
  const [first = ''] = name.split(/\b(?=\W)/, 1);
  return plainWords.has(first) ? capital(name) : name;
}
