const longest = 80;

/** Words of the letter for a message: one line, and no more than one can take in. */
export function excerpt(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
