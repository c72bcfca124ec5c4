/** One thing that a form asks for. */
export interface MoveField {
  name: string;
  required: boolean;
  /** What it is; with an `s`, several of it. */
  kind: string;
  options?: readonly string[];
  /** The labels that say what each option means. */
  group?: string | null;
  least?: number;
  most?: number;
}

/** What a move asks for, as the API describes it. */
export interface MoveForm {
  /** The address to post to, after the complaint's own. */
  path: string;
  texts: readonly { name: string; required: boolean }[];
  /** It cannot be made without words. */
  wanted: boolean;
  fields: readonly MoveField[];
}
