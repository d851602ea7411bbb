/** Something the person can mend. The message says what happened, to what, and what to do next; exit status 1. */
export class Complaint extends Error {
  override readonly name: string = 'Complaint';
}

/** The command was written wrongly; exit status 2. */
export class WrongUsage extends Complaint {
  override readonly name = 'WrongUsage';
}
