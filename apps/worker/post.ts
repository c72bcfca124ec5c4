import { Injectable } from '@nestjs/common';
import { Outgoing } from '@bihuan/desk';
import { Webhooks } from '@bihuan/post';

/** Takes out what has been promised: into inboxes, to other subjects, to webhooks. */
@Injectable()
export class Post {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly webhooks: Webhooks,
  ) {}

  /** One round; returns whether anything waited. It does not wait for receivers outside. */
  async round(): Promise<boolean> {
    const moved = await this.outgoing.round();
    return moved + (await this.webhooks.start()) > 0;
  }
}
