/** Something wrong in a content file, told so that its author can mend it without asking anybody. */
export interface Fault {
  /** Path below the project's folder, with forward slashes. */
  readonly file: string;
  /** Line and column count from 1; a fault of the whole file stands at 1:1. */
  readonly line: number;
  readonly column: number;
  /** The rule's file name in src/checks without its ending: "register-sorted". */
  readonly rule: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there instead. */
  readonly expected: string;
  /** The next step for the author, as an imperative sentence. */
  readonly fix: string;
}
