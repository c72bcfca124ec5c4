import pg from 'pg';

/** Sends named statements with another text; throws where a text has nothing left of what was to be taken out. */
export function rewrite(texts) {
  const { submit } = pg.Query.prototype;
  const rewritten = new Map();
  pg.Query.prototype.submit = function (connection) {
    const change = texts[this.name];
    if (change) {
      if (!rewritten.has(this.name)) rewritten.set(this.name, change(this.text));
      this.text = rewritten.get(this.name);
    }
    return submit.call(this, connection);
  };
}

/** A text without something, or with something else instead; says so when it was not there. */
export function swap(text, what, instead = '') {
  const changed = text.replaceAll(what, instead);
  if (changed === text) throw new Error(`the statement has changed, and this safeguard was not taken out: ${what}`);
  return changed;
}
