/** A list of a standing (who handled it, who answered) with one more on it, each once and in the order in which they came. */
export function adding(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}
