import type { Chance } from './chance';

/** What reporters say of themselves in a run: words that occur nowhere else, so that any of them can be searched for. */
export class Canaries {
  private readonly mark: string;
  private readonly phones: readonly string[];

  constructor(chance: Chance) {
    this.mark = `canary${Array.from({ length: 10 }, () => 'abcdefghjkmnpqrstuvwxyz'.charAt(chance.between(0, 22))).join('')}`;
    this.phones = Array.from({ length: 12 }, () => `199${String(chance.between(10_000_000, 99_999_999))}`);
  }

  /** Texts that must be nowhere but where they belong. */
  get all(): readonly string[] {
    return [this.mark, ...this.phones];
  }

  /** A reporter who gives his name, telephone and address. */
  reporter(chance: Chance): object {
    return {
      name: `${this.mark}某`, phone: this.phones[chance.between(0, this.phones.length - 1)], email: `${this.mark}@example.org`,
      address: `${this.mark}路 ${chance.between(1, 99)} 号`, confidential: chance.next() < 0.2,
    };
  }

  /** Words of a complainant who names himself. */
  words(chance: Chance): string {
    return `我是住在隔壁的${this.mark}，电话 ${this.phones[chance.between(0, this.phones.length - 1)]}，夜里吵得睡不着。`;
  }
}
