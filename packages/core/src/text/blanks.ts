/** A stretch of a fill-in text: words as they are, a blank with a suggestion, or a blank with a choice. */
export type BlankPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly stop: number; readonly placeholder: string }
  | { readonly kind: 'choice'; readonly stop: number; readonly choices: readonly string[] };

const blankPattern = /\$\{(\d{1,3})(?::([^{}]*)|\|([^{}|]*)\|)\}/g;

/**
 * Takes a fill-in text apart. `${1:24}` is a blank with the suggestion 24, `${2|hours,days|}` a blank with a choice; the
 * number is the order in which an editor visits them. Nothing else has a meaning: there are no escapes, and whatever is
 * no blank is words. A suggestion holds no braces, a choice neither braces nor bars.
 */
export function parseBlanks(text: string): BlankPart[] {
  const parts: BlankPart[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) parts.push({ kind: 'words', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(blankPattern)) {
    words(match.index);
    from = match.index + match[0].length;
    const stop = Number(match[1]);
    if (match[3] === undefined) parts.push({ kind: 'blank', stop, placeholder: match[2] ?? '' });
    else parts.push({ kind: 'choice', stop, choices: match[3].split(',') });
  }
  words(text.length);
  return parts;
}

/** The text that `parseBlanks` takes apart into these parts. */
export function writeBlanks(parts: readonly BlankPart[]): string {
  return render(parts, {
    words: (text) => text,
    blank: (placeholder, stop) => `\${${stop}:${placeholder}}`,
    choice: (choices, stop) => `\${${stop}|${choices.join(',')}|}`,
  });
}

/** Whether a text has a blank that only the writer can fill. */
export function hasBlanks(text: string): boolean {
  return text.search(blankPattern) >= 0;
}

function escapeWords(words: string): string {
  return words.replace(/[\\$}]/g, String.raw`\$&`);
}

/** The text as an LSP snippet: blanks become tab stops, and `$`, `}` and `\` of the words stay what they are. */
export function toSnippet(text: string): string {
  return render(parseBlanks(text), {
    words: escapeWords,
    blank: (placeholder, stop) => `\${${stop}:${escapeWords(placeholder)}}`,
    choice: (choices, stop) => `\${${stop}|${choices.map((choice) => choice.replaceAll('\\', '\\\\')).join(',')}|}`,
  });
}

/** The text where no snippet can be shown: `[24]`, `[hours/days]`. The rule content/placeholder flags such brackets. */
export function toPlain(text: string): string {
  return render(parseBlanks(text), {
    words: (words) => words,
    blank: (placeholder) => `[${placeholder}]`,
    choice: (choices) => `[${choices.join('/')}]`,
  });
}

/** The text as the title of a fix: each blank is “…”. */
export function toTitle(text: string): string {
  return render(parseBlanks(text), { words: (words) => words, blank: () => '…', choice: () => '…' });
}

interface Writer {
  words(text: string): string;
  blank(placeholder: string, stop: number): string;
  choice(choices: readonly string[], stop: number): string;
}

function render(parts: readonly BlankPart[], writer: Writer): string {
  return parts.map((part) => renderPart(part, writer)).join('');
}

function renderPart(part: BlankPart, writer: Writer): string {
  if (part.kind === 'words') return writer.words(part.text);
  return part.kind === 'blank' ? writer.blank(part.placeholder, part.stop) : writer.choice(part.choices, part.stop);
}
