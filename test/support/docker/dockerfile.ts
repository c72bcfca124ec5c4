/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  name: string;
  /** What stands behind it, on one line. */
  text: string;
  /** Words without `--options`, or the pieces of the JSON form. */
  words: string[];
  /** `--from=built` and their like. */
  options: Record<string, string>;
  line: number;
}

/** What stands between one FROM and the next. */
export interface Stage {
  name: string;
  from: string;
  line: number;
  instructions: Instruction[];
}

/** Reads a Dockerfile into its stages. Knows what ours uses: comments, continued lines, JSON forms; no heredocs and no ARG. */
export function stagesOf(text: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.name === 'FROM') {
      const [from = '', , name = String(stages.length)] = instruction.words;
      stages.push({ name, from, line: instruction.line, instructions: [] });
    } else if (stages.length === 0) throw new Error(`line ${instruction.line}: ${instruction.name} before any FROM`);
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** A stage and those that it is built on, the nearest first. */
export function lineageOf(stages: readonly Stage[], name: string): Stage[] {
  const stage = stages.find((each) => each.name === name);
  return stage ? [stage, ...lineageOf(stages.slice(0, stages.indexOf(stage)), stage.from)] : [];
}

/** Every ENV of a stage and those below it, the nearest counting. */
export function environmentOf(stages: readonly Stage[], name: string): Record<string, string> {
  const pairs = lineageOf(stages, name).reverse().flatMap(({ instructions }) => instructions.filter((each) => each.name === 'ENV').flatMap(({ text }) => text.match(/\w+=("[^"]*"|\S+)/g) ?? []));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1).replaceAll('"', '')]));
}

function instructionsOf(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(raw)) continue;
    const begun: { text: string; line: number } = open ?? { text: '', line: index + 1 };
    begun.text += raw.trim().replace(/\\$/, ' ');
    open = raw.trimEnd().endsWith('\\') ? begun : undefined;
    if (open === undefined) found.push(instructionOf(begun.text, begun.line));
  }
  return found;
}

function instructionOf(written: string, line: number): Instruction {
  const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(written) ?? [];
  const options = Object.fromEntries([...rest.matchAll(/(?<=^|\s)--([a-z-]+)=(\S+)(?=\s)/g)].map(([, key = '', value = '']) => [key, value]));
  const text = rest.replace(/(?<=^|\s)--[a-z-]+=\S+\s+/g, '').trim();
  const json = /\[.*\]$/s.exec(text)?.[0];
  const isJson = json !== undefined && (text.startsWith('[') || name === 'HEALTHCHECK');
  return { name: name.toUpperCase(), text, words: isJson ? (JSON.parse(json) as string[]) : text.split(/\s+/), options: name === 'RUN' ? {} : options, line };
}
