/** A file that was dropped on the pane. */
export interface DroppedFile {
  readonly name: string;
  /** Media type as the host or browser names it; often empty. */
  readonly type: string;
  readonly content: Blob;
}

/** What is dragged onto the pane. */
export interface MailDrops {
  /** Calls the listener with the files of each drop. Returns a function that ends it. */
  onDropped(listener: (files: readonly DroppedFile[]) => void): () => void;
  /** Calls the listener when something is dragged over the pane, and when it has left. Returns a function that ends it. */
  onDragged(listener: (isOver: boolean) => void): () => void;
}
