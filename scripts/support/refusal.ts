/** Why a command stopped, in words for its user. */
export class Refusal extends Error {}
