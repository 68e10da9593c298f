import { roles, staff, titles } from '../../../lexicon/en/people.ts';
import { documents, months, numberWords, tools, units, weekdays } from '../../../lexicon/en/things.ts';
import { notNames } from './anchors-of-tools.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, modals, prepositions } from './words.ts';

/** A post or a person as the one who does it: "the QC lead signs", "by the shift lead", "Mr. Qiu", "Ben initials". */
export function roleAnchors(tokens: readonly Token[]): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    if (titles.has(token.text) && tokens[at + 1]?.capital === true) found.push({ kind: 'role', from: at, to: at + 2 });
    else if (roles.has(token.text)) {
      const before = textAt(tokens, at - 1);
      if (['who', 'that', 'whose'].includes(textAt(tokens, at + 1))) continue;
      if (before === 'amazon' || before === 'your' || (token.text === 'lead' && textAt(tokens, at + 1) === 'to'))
        continue;
      found.push({ kind: 'role', from: at, to: at + 1 });
    } else if (
      token.capitals &&
      token.kind === 'word' &&
      tokens[at + 1]?.verb?.third === true &&
      token.verb === undefined &&
      !notNames.has(token.text)
    ) {
      found.push({ kind: 'tool', from: at, to: at + 1 });
    } else if (
      token.capital &&
      !token.capitals &&
      token.verb === undefined &&
      !numberWords.has(token.text) &&
      !modals.has(token.text) &&
      tokens[at - 1]?.capital !== true &&
      !notNames.has(token.text) &&
      !months.has(token.text) &&
      !weekdays.has(token.text)
    ) {
      const next = tokens[at + 1];
      const acting =
        next?.verb !== undefined &&
        (!next.verb.nounLike || determiners.has(textAt(tokens, at + 2))) &&
        (next.verb.third || next.verb.base) &&
        !determiners.has(token.text) &&
        !prepositions.has(token.text) &&
        !isAdverb(token.text);
      const known =
        staff.has(token.text) ||
        units.has(token.text) ||
        documents.has(token.text) ||
        tools.has(token.text) ||
        token.text.endsWith('s');
      if (acting && !known && properSentencePlace(tokens, at)) found.push({ kind: 'role', from: at, to: at + 1 });
    }
  }
  return found;
}

const openers = new Set(
  'more better less fewer what which when if before after since because while although for our my the all any each every no new from to in on at this that it they we i you and but or so not only please customer buyer quality service order problem employee everyone nobody anyone whoever everybody somebody someone anybody nothing anything everything zero'.split(
    ' ',
  ),
);

function properSentencePlace(tokens: readonly Token[], at: number): boolean {
  return !openers.has(textAt(tokens, at));
}
