/** What a command prints, and its exit status. */
export interface Printed {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}
