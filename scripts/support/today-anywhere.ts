/** Today as `2026-11-20`, where it is latest: a day that has begun somewhere on Earth is not in the future. `slackDays` more for a clock that is slow. */
export function todayAnywhere(slackDays = 0): string {
  return new Date(Date.now() + (14 + 24 * slackDays) * 3_600_000).toISOString().slice(0, 10);
}
