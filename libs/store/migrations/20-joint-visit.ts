import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which complaints a joint visit served: one visit stands in many histories. */
export class JointVisit1790000000020 implements MigrationInterface {
  name = 'JointVisit1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only the few lines that record such a visit; a history is only ever added to, so that no update pays for it.
      create index history_joint_visit on bihuan.history ((event -> 'payload' ->> 'visit'), district) where event ->> 'action' = 'visitJointly';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index bihuan.history_joint_visit');
  }
}
