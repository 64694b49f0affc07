/** A call whose promise the test settles. */
export interface Question<Asked, Answer> {
  readonly asked: Asked;
  readonly signal: AbortSignal;
  answer(value: Answer): void;
  fail(error: unknown): void;
}

/** Calls of one function by the pane that were not answered yet, oldest first. */
export class Desk<Asked, Answer> {
  readonly open: Question<Asked, Answer>[] = [];
  /** The arguments of all calls. */
  readonly log: Asked[] = [];

  ask(asked: Asked, signal: AbortSignal): Promise<Answer> {
    this.log.push(asked);
    return new Promise((resolve, reject) => {
      const question: Question<Asked, Answer> = {
        asked,
        signal,
        answer: (value) => {
          this.#take(question);
          resolve(value);
        },
        fail: (error) => {
          this.#take(question);
          reject(error);
        },
      };
      this.open.push(question);
    });
  }

  /** The only open call. */
  only(): Question<Asked, Answer> {
    const [question, ...others] = this.open;
    if (!question || others.length > 0) throw new Error(`${this.open.length} questions are open.`);
    return question;
  }

  #take(question: Question<Asked, Answer>): void {
    this.open.splice(this.open.indexOf(question), 1);
  }
}
