/** Sentences of mails in one language. All of a list stand in one mail in a test: they must be told apart too. */
export interface Sentences {
  /** Each is worth offering as a step. */
  readonly asked: readonly string[];
  /** None of them is. */
  readonly notAsked: readonly string[];
}
