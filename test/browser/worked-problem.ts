import type { OfficeWindows } from './office-windows';

/** The problem of the demo's ledger with most milestones and complaints on which the environment bureau works; its number. */
export async function workedProblem(windows: OfficeWindows): Promise<string> {
  const [found] = await windows.system.rows<{ number: string }>(
    `select number from bihuan.subject where kind = 'problem' and standing ->> 'unit' = 'environment'
     order by (standing ->> 'milestones')::int desc, jsonb_array_length(standing -> 'complaints') desc, number limit 1`);
  if (!found) throw new Error('the environment bureau has nothing on the demo ledger');
  return found.number;
}
