import type { Cue, CueClass } from '../../reading.ts';
import { cueWords } from './vocabulary.ts';

/** The open expressions of a sentence, whoever is bound by them. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const { start, end, tags } of cueWords(text)) {
    const open = tags.find((tag): tag is CueClass => tag !== 'closed');
    if (open !== undefined) cues.push({ class: open, start, end });
  }
  return cues;
}
