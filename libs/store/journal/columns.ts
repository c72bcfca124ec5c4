/** A set of rows handed to a statement as one array for each column: far cheaper to read than JSON or a row a parameter. */
export class Columns<Name extends string> {
  private readonly names: readonly Name[];

  constructor(private readonly types: Readonly<Record<Name, string>>) {
    this.names = Object.keys(types) as Name[];
  }

  get width(): number {
    return this.names.length;
  }

  /** `unnest($n::type[], …) as alias(names)`; numbered from 1 in `no` when `ordinal` is set. */
  from(alias: string, firstParameter: number, ordinal = false): string {
    const arrays = this.names.map((name, index) => `$${firstParameter + index}::${this.types[name]}[]`);
    const names = ordinal ? [...this.names, 'no'] : this.names;
    return `unnest(${arrays.join(', ')}) ${ordinal ? 'with ordinality ' : ''}as ${alias}(${names.join(', ')})`;
  }

  /** The rows turned into columns, in the order of the parameters. */
  values(rows: readonly Readonly<Record<Name, unknown>>[]): unknown[][] {
    return this.names.map((name) => rows.map((row) => row[name]));
  }
}
