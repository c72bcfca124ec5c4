import type { Chance } from './chance';

/** What all clients know of subjects of one kind: which there are, and how far it had come when somebody was last told. */
export class KnownSubjects {
  private readonly ids = new Map<string, string[]>();
  private readonly versions = new Map<string, number>();

  /** Somebody was told that it is at this version. */
  told(district: string, id: string, version: number): void {
    if (!this.versions.has(id)) this.ids.set(district, [...(this.ids.get(district) ?? []), id]);
    this.versions.set(id, Math.max(version, this.versions.get(id) ?? 0));
  }

  /** The version that somebody has been told of already: whoever reads afterwards must see no older one. */
  version(id: string): number {
    return this.versions.get(id) ?? 0;
  }

  /** Any of the district, rather a new one. */
  any(district: string, chance: Chance): string | undefined {
    const list = this.ids.get(district) ?? [];
    const back = Math.floor(list.length * chance.next() ** 2);
    return list[list.length - 1 - back];
  }

  /** One of the first few of the district: they are worked on until they are done. */
  early(district: string, few: number, chance: Chance): string | undefined {
    const list = (this.ids.get(district) ?? []).slice(0, few);
    return list[Math.floor(list.length * chance.next())];
  }
}
