import { actors, type ActorTag } from '../../../lexicon/zh/actors.ts';
import { binding, type BindingTag } from '../../../lexicon/zh/binding.ts';
import { conduct, type ConductTag } from '../../../lexicon/zh/conduct.ts';
import { assurances, promiseCues } from '../../../lexicon/zh/promise-cues.ts';
import { records } from '../../../lexicon/zh/records.ts';
import { buildTrie, findWords, type Word } from './word-trie.ts';

export type GrammarTag = ActorTag | BindingTag | ConductTag;
export type GrammarWord = Word<GrammarTag>;

const grammar = buildTrie<GrammarTag>([...binding, ...actors, ...conduct]);
const cues = buildTrie(promiseCues);
const assurance = buildTrie(assurances);
const recordTrie = buildTrie(records);

export const grammarWords = (text: string): GrammarWord[] => findWords(grammar, text);
export const cueWords = (text: string) => findWords(cues, text);
export const assuranceWords = (text: string) => findWords(assurance, text);
export const recordWords = (text: string) => findWords(recordTrie, text);
