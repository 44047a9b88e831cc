/** What is read from an object, read once for as long as that is there; it may not change. */
export function oncePerObject<From extends object, Answer extends object>(
  read: (from: From) => Answer,
): (from: From) => Answer {
  const known = new WeakMap<From, Answer>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const answer = read(from);
    known.set(from, answer);
    return answer;
  };
}
