/** A line of the clients' record. Written and synced to the disk before the request is sent, and again when it is known what became of it. */
export type ClientLine =
  | {
      line: 'intent';
      /** Id of the command, as the history knows it (`http:<account>:<idempotency key>`). */
      id: string;
      /** Real time in milliseconds. */
      at: number;
      district: string;
      /** Id of the complaint or order; absent where a complaint is being registered. */
      subject?: string;
      action: string;
    }
  | {
      line: 'outcome';
      id: string;
      at: number;
      outcome: 'ok' | 'refused' | 'unknown';
      /** What an acceptance said: the subject's id and number. */
      subject?: string;
      number?: string;
      /** Status and code of the answer, where there was one. */
      status?: number;
      code?: string;
    };

/** A line of the receiver's log, synced to the disk before it answers. */
export interface ReceiverLine {
  /** Real time in milliseconds. */
  at: number;
  /** `webhook-id`: the key by which the receiver tells a repetition. */
  key: string;
  /** SHA-256 of the body, in hex. */
  hash: string;
  /** Status it answered; `reset` and `hung` where it did not. */
  answered: number | 'reset' | 'hung';
  /** Whether this arrival took effect: at most one of a key may. */
  effect: boolean;
}

/** What is held against the database beside its own word. */
export interface Evidence {
  clients?: readonly ClientLine[];
  /** Subjects that were there before the clients began, and ids of accounts that are no clients'. */
  before?: readonly string[];
  receiver?: readonly ReceiverLine[];
  /** Texts that must be nowhere but where they belong: reporters' names, telephones, words. */
  canaries?: readonly string[];
  /** Other places to be searched for them: logs, bodies that the receiver was sent. */
  searched?: readonly { place: string; text: string }[];
  /** Kills and other faults of the run; a run without any proves nothing. */
  faults?: number;
}

/** One thing that is not as it must be. */
export interface Violation {
  /** Which of the sixteen lines. */
  line: number;
  district?: string;
  subject?: string;
  /** Public number, where the subject has one. */
  number?: string;
  /** Command, clock, notice or key that is meant. */
  what: string;
  zh: string;
  en: string;
}
