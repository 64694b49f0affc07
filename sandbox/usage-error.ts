/** Something that the user at the command line has to do; the message says what, and nothing else is printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
