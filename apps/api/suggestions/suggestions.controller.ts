import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SuggestionsAnswer, SuggestionsBody } from '@bihuan/contract';
import { For } from '../door/marks.js';
import { Suggestions } from './suggestions.js';

/** Nuisance and activity from free text, before a complaint is registered. */
@ApiTags('complaints')
@Controller('api/suggestions')
export class SuggestionsController {
  constructor(private readonly suggestions: Suggestions) {}

  /** 推荐扰民类型 · Suggests what a text is about, with the words that led to it. Nothing is kept; what is registered is what the person chooses. */
  @Post()
  @HttpCode(200)
  @For('clerk')
  suggest(@Body() { text }: SuggestionsBody): SuggestionsAnswer {
    return this.suggestions.of(text);
  }
}
