/** C0 except tab and line ends, DEL and C1: what a terminal would obey instead of showing. A lone CR would overwrite. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n)/g;
/** Marks that change the direction of what follows, and with it what a reader believes to see. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/** East Asian Wide and Fullwidth, and emoji: two columns in a terminal. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const joining = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Text from a letter or a file name made safe to print: control characters become pictures, nothing is obeyed. */
export function visible(text: string): string {
  return text
    .replace(control, (unit) => (unit < '\u0020' ? String.fromCodePoint(0x2400 + unit.charCodeAt(0)) : '\uFFFD'))
    .replace(direction, '')
    .replace(loneSurrogate, '\uFFFD');
}

/** The same on one line: no text can pretend to be a line of its own. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\v\f\r\n\u2028\u2029]+/g, ' '));
}

function widthOf(character: string): number {
  return joining.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/**
 * Text on one line of at most `columns` terminal columns, safe to print; `…` stands for what was cut.
 *
 * Reads no more of the text than fits.
 */
export function oneLine(text: string, columns: number): string {
  const head = text.slice(0, columns * 8 + 1);
  const line = visible(head.replace(/\s+/g, ' ')).trim();
  let width = 0;
  let kept = '';
  let fits = '';
  for (const character of line) {
    width += widthOf(character);
    if (width > columns) return `${fits.trimEnd()}…`;
    kept += character;
    if (width <= columns - 1) fits = kept;
  }
  return head.length < text.length ? `${fits.trimEnd()}…` : kept;
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}
