import type { Pool } from 'pg';

/** Counts anew what the planner knows of the tables that every move touches; after much came in at once, or plans made for a few rows walk over all of them. */
export async function analyzeSubjects(pool: Pool): Promise<void> {
  await pool.query('analyze bihuan.subject, bihuan.complaint_fact, bihuan.ledger, bihuan.history, bihuan.text, bihuan.clock, bihuan.told, bihuan.word_mark');
}
