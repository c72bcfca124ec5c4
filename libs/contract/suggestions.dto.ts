import { activities, nuisances, type Activity, type Nuisance } from '@bihuan/core';
import { ApiProperty } from '@nestjs/swagger';
import { Prose } from './fields.js';

/** What a person wrote or said; nothing of it is kept. */
export class SuggestionsBody {
  @Prose(20_000, { example: '楼下饭店的油烟直排，不敢开窗。' }) text!: string;
}

/** A word in both languages. */
export class SuggestionLabel {
  zh!: string;
  en!: string;
}

/** A nuisance that the text may be about. */
export class SuggestedNuisance {
  @ApiProperty({ enum: nuisances }) nuisance!: Nuisance;
  label!: SuggestionLabel;
  /** The words that led to it, as they stand in the text. */
  @ApiProperty({ type: [String] }) words!: string[];
}

/** From what it may come. */
export class SuggestedActivity {
  @ApiProperty({ enum: activities }) activity!: Activity;
  label!: SuggestionLabel;
  /** The words that led to it, as they stand in the text. */
  @ApiProperty({ type: [String] }) words!: string[];
}

/** Whose it may be, if it is neither noise nor odor. */
export class SuggestedElsewhere {
  body!: string;
  label!: SuggestionLabel;
  /** The words that led to it, as they stand in the text. */
  @ApiProperty({ type: [String] }) words!: string[];
}

/** Suggestions, and no more: whoever registers decides. */
export class SuggestionsAnswer {
  /** Likeliest first; none: neither noise nor odor. */
  @ApiProperty({ type: () => [SuggestedNuisance] }) nuisances!: SuggestedNuisance[];
  @ApiProperty({ type: () => SuggestedActivity, nullable: true }) activity!: SuggestedActivity | null;
  @ApiProperty({ type: () => SuggestedElsewhere, nullable: true }) elsewhere!: SuggestedElsewhere | null;
}
