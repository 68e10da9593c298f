import type { Output, World } from './world.ts';

/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

/** Whether to colour: an option decides, else FORCE_COLOR, else NO_COLOR, else whether people look at a terminal. */
export function wantsColor(
  { env }: Pick<World, 'env'>,
  output: Pick<Output, 'isTTY'>,
  has: (option: string) => boolean,
): boolean {
  if (has('no-color')) return false;
  if (has('color')) return true;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return output.isTTY && env['TERM'] !== 'dumb';
}

export function openPaint(colored: boolean): Paint {
  const style =
    (on: number, off: number) =>
    (text: string): string =>
      colored && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    underline: style(4, 24),
    red: style(31, 39),
    yellow: style(33, 39),
    blue: style(34, 39),
    cyan: style(36, 39),
    green: style(32, 39),
  };
}
