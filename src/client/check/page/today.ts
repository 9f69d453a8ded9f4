/** Today as `2026-11-20`, where it is latest: a day that has begun somewhere on Earth is not in the future. */
export function today(): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Pacific/Kiritimati',
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts();
  return (['year', 'month', 'day'] as const).map((kind) => parts.find(({ type }) => type === kind)?.value).join('-');
}
