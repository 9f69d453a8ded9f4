/** Thrown when a command is used wrongly: its help is printed and the exit status is 2. */
export class UsageError extends Error {}
