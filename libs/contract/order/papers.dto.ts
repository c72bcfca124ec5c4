import { ids } from '../field-rules.js';
import { Field, OneOf } from '../fields.js';

/** In which language an order is put on paper. */
export class PaperQuery {
  /** Left out, the language that the browser prefers. */
  @OneOf(['zh', 'en'], { optional: true }) lang?: string;
}

/** Which orders are put on paper. */
export class PapersQuery extends PaperQuery {
  /** Their ids, joined by commas, at most fifty. */
  @Field(ids(50)) ids!: string;
}
