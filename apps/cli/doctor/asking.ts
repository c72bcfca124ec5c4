/** What a program says of its health. */
export interface HealthAnswer {
  status?: string;
  checks?: readonly { name: string; state: string }[];
}

/** Asks a program how it is; undefined where no answer of that kind comes within so many milliseconds. */
export async function ask(address: string, patience: number): Promise<HealthAnswer | undefined> {
  try {
    return (await (await fetch(address, { signal: AbortSignal.timeout(patience) })).json()) as HealthAnswer;
  } catch {
    return undefined;
  }
}
