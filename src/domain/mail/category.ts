/** A category of the mailbox, which mails and tasks name. */
export interface Category {
  readonly name: string;
  /** Its colour by the number of Outlook's presets, 0 to 24; absent for one without colour. */
  readonly preset?: number;
}
