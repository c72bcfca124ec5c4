/** Where the moved time stood at a moment of real time; both in milliseconds. */
export interface Mark {
  realMs: number;
  movedMs: number;
}

/** Tells at which real moment each instant of a moved time passed: between two marks it went on as real time does, or jumped. */
export class MarkedTime {
  private readonly marks: Mark[] = [];

  /** In the order of both times, as time only moves forward. */
  mark(mark: Mark): void {
    this.marks.push(mark);
  }

  /** Undefined before the first mark. */
  realAt(movedMs: number): number | undefined {
    let low = 0;
    for (let high = this.marks.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.movedMs ?? 0) <= movedMs) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [this.marks[low - 1], this.marks[low]];
    if (!before) return undefined;
    const real = before.realMs + (movedMs - before.movedMs);
    // What lies within a jump passed at the moment of the jump.
    return after ? Math.min(real, after.realMs) : real;
  }
}
