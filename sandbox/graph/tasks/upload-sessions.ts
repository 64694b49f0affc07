/** A file on its way up, range by range. */
export interface UploadSession {
  readonly id: string;
  readonly taskId: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes in all. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly expires: number;
  readonly received: Uint8Array[];
}

/** Sessions by their ids; one that is finished is taken out. */
export type UploadSessions = Map<string, UploadSession>;
