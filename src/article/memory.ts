const memories: (() => void)[] = [];

/**
 * A question about texts that is asked of the same ones again and again while a page is parsed, answered once. `most`:
 * answers after which it begins afresh.
 */
export function remembering<V>(most: number, answer: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  memories.push(() => known.clear());
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Forgets all texts: a script lives as long as its page, and the next page's time is its own. */
export function forget(): void {
  for (const clear of memories) clear();
}
