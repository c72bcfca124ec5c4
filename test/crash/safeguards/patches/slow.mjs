/** Makes moments longer in which what was taken out is missed, or ends a program there, so that a run of minutes meets them; harmless where nothing was taken out. */
export async function slow(...failpoints) {
  process.env.BIHUAN_FAILPOINT = [process.env.BIHUAN_FAILPOINT, ...failpoints].filter(Boolean).join(',');
  await import('../../failpoints/arm.mjs');
}
