/**
 * The latest day that has begun anywhere on Earth, as `2026-11-20`, so that no such day counts as in the future.
 * `slackDays` are added for clocks that are slow.
 */
export function todayAnywhere(slackDays = 0): string {
  return new Date(Date.now() + (14 + 24 * slackDays) * 3_600_000).toISOString().slice(0, 10);
}
