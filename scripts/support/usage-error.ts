/** A command was used wrongly: its help is shown and the exit status is 2. */
export class UsageError extends Error {}
