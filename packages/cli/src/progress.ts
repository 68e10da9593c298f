import type { Locale } from '@appeal-lint/core';
import { say } from './messages.ts';
import type { Output } from './world.ts';

/** Shorter runs are over before a line could be read. */
const quietMilliseconds = 500;
const redrawMilliseconds = 100;

export interface Progress {
  at(done: number): void;
  end(): void;
}

/** One line on a terminal that tells how far a long run is, and disappears; nothing elsewhere. */
export function openProgress(stderr: Output, all: number, locale: Locale): Progress {
  const begun = performance.now();
  let drawn = 0;
  return {
    at: (done) => {
      const now = performance.now();
      if (!stderr.isTTY || now - begun < quietMilliseconds || now - drawn < redrawMilliseconds) return;
      stderr.write(`\r\u001B[K${say(locale, 'progress', { done, all })}`);
      drawn = now;
    },
    end: () => {
      if (drawn > 0) stderr.write('\r\u001B[K');
    },
  };
}
