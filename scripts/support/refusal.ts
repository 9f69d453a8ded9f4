/** What stops a command, in words for the person who gave it. */
export class Refusal extends Error {}
