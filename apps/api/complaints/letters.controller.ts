import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiProduces, ApiTags } from '@nestjs/swagger';
import { refuse, type Language } from '@bihuan/core';
import { LettersAnswer } from '@bihuan/contract';
import { ReadingRoom, type Person } from '@bihuan/desk';
import { Letters, type Letter } from '@bihuan/post';
import { Open } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, Who, type Asked, type Reply } from '../door/request.js';
import { languageNamed } from '../public/page-language.js';
import { letterPage, letterStyle } from './letter-page.js';

/** Formal letters, to be printed and sealed; for whoever may see the complaint. */
@ApiTags('complaints')
@Controller('api')
export class LettersController {
  constructor(
    private readonly letters: Letters,
    private readonly room: ReadingRoom,
  ) {}

  /** 文书 · The letters of a complaint: those that go with what was told so far, named in the language of the reader. */
  @Get('complaints/:id/letters')
  async list(@Param('id') id: string, @Who() person: Person, @Speaks() language: Language): Promise<LettersAnswer> {
    const letters = await this.of(person, id, { asked: language, reader: language });
    return {
      letters: letters.map(({ no, number, about, title, addressee, to, at }) => ({ no, about, title, addressee, to, at, path: `/api/complaints/${encodeURIComponent(number)}/letters/${no}` })),
    };
  }

  /** 打印文书 · One of them as a page of its own, in the language that `lang` names; without it that of the unit to which it goes, else the one that the browser prefers. */
  @Get('complaints/:id/letters/:no')
  @ApiProduces('text/html')
  async print(@Param('id') id: string, @Param('no') no: string, @Who() person: Person, @Speaks() reader: Language, @Req() request: Asked, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    const letter = (await this.of(person, id, { asked: languageNamed(request), reader })).find((one) => one.no === no);
    if (!letter) throw new Refused(refuse('no-such-letter'));
    void reply.headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': letter.language,
      'X-Robots-Tag': 'noindex, nofollow',
      'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
    return letterPage(letter, letter.language);
  }

  /** The style of every letter; nothing of any of them. */
  @Get('letters/page.css')
  @Open()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return letterStyle;
  }

  private async of(person: Person, named: string, languages: { asked?: Language; reader: Language }): Promise<Letter[]> {
    const complaint = await this.room.find(person, named);
    if (complaint === null) throw new Refused(refuse('no-such-complaint'));
    return this.letters.of(person.district, complaint, languages);
  }
}
