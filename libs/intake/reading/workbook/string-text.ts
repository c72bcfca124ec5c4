/** Letters of one cell that are kept: a workbook allows 32 767, and what has more is refused for its length. */
const MOST = 65_536;

/** Gathers the letters of a text in a workbook, which may be cut into runs and bear hints on its pronunciation. */
export class StringText {
  #text = '';
  #within = false;
  #hint = false;

  begin(): void {
    this.#text = '';
    this.#within = this.#hint = false;
  }

  opened(name: string): void {
    if (name === 'rPh') this.#hint = true;
    if (name === 't') this.#within = !this.#hint;
  }

  text(letters: string): void {
    if (this.#within && this.#text.length < MOST) this.#text += letters.slice(0, MOST);
  }

  closed(name: string): void {
    if (name === 'rPh') this.#hint = false;
    if (name === 't') this.#within = false;
  }

  /** The text; what XML cannot say is written as _x000D_ there. */
  taken(): string {
    return this.#text.includes('_x') ? this.#text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : this.#text;
  }
}
