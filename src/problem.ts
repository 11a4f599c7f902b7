/** Something the user has to know or mend: its message is translated, complete and safe to show as it is. */
export class Problem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Problem';
  }
}
