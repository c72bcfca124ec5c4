import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { labelOf, refuse, type Language } from '@bihuan/core';
import { PublicAnswer } from '@bihuan/contract';
import { ReadingRoom, WrongTries } from '@bihuan/desk';
import { Open } from '../door/marks.js';
import { Refused } from '../door/refused.js';
import { Speaks, type Asked } from '../door/request.js';

/** Wrong codes from one address: a household may mistype, a program may not search. */
const allowed = { tries: 20, minutes: 10 };

/** What anybody may know who has a query code. */
@ApiTags('public')
@Controller('api/public/complaints')
export class PublicController {
  constructor(
    private readonly room: ReadingRoom,
    private readonly tries: WrongTries,
  ) {}

  /** 查询进度 · Status and when the next thing is due, by query code (`7K3M92QX`, also in two groups). Twenty wrong codes make an address wait. */
  @Get(':queryCode')
  @Open()
  async status(@Param('queryCode') queryCode: string, @Req() { ip }: Asked, @Speaks() language: Language): Promise<PublicAnswer> {
    const key = [`code:${ip}`];
    const minutes = await this.tries.take(key, allowed);
    if (minutes !== null) throw new Refused(refuse('too-many-tries', { minutes }));
    const code = queryCode.toUpperCase().replace(/[ -]/g, '');
    const found = /^[2-9A-HJKMNP-Z]{8}$/.test(code) ? await this.room.publicStatus(code) : null;
    if (!found) throw new Refused(refuse('no-such-complaint'));
    await this.tries.giveBackOne(key);
    return { ...found, label: labelOf('state', found.state)[language] };
  }
}
