/** Makes moments longer in which what was taken out is missed, so that a run of minutes meets them; nothing else changes. */
export async function slow(...failpoints) {
  process.env.BIHUAN_FAILPOINT = [process.env.BIHUAN_FAILPOINT, ...failpoints].filter(Boolean).join(',');
  await import('../../failpoints/arm.mjs');
}
