import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a district wants its notices sent. */
@Entity({ schema: 'bihuan', name: 'webhook' })
export class WebhookEntity {
  @PrimaryColumn({ type: 'text' })
  district!: string;

  @PrimaryColumn({ type: 'uuid' })
  id?: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  secret!: string;

  @Column({ type: 'boolean' })
  active?: boolean;
}
