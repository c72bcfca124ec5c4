import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Post } from './post.js';

/** Somebody has written notices: they go out now and not at the next sweep. */
@Processor('post')
export class PostProcessor extends WorkerHost {
  constructor(private readonly post: Post) {
    super();
  }

  process(): Promise<boolean> {
    return this.post.round();
  }
}
