import { irregular, nounLike, type VerbKind, verbs } from '../../../lexicon/en/verbs.ts';

/** What one written form can be, as a verb. Several may hold: "put" is base, past and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** A noun or an adjective more often than a verb. */
  readonly nounLike: boolean;
}

const forms = new Map<string, VerbForm>();

function add(word: string, form: VerbForm): void {
  const known = forms.get(word);
  forms.set(
    word,
    known === undefined || known.lemma !== form.lemma
      ? (known ?? form)
      : {
          ...known,
          base: known.base || form.base,
          third: known.third || form.third,
          past: known.past || form.past,
          participle: known.participle || form.participle,
          gerund: known.gerund || form.gerund,
        },
  );
}

function conjugate(lemma: string, kind: VerbKind, past: readonly string[], participles: readonly string[]): void {
  const none = { lemma, kind, base: false, third: false, past: false, participle: false, gerund: false };
  const put = (word: string, part: Partial<VerbForm>): void => {
    add(word, { ...none, ...part, nounLike: nounLike.has(word) });
  };
  put(lemma, { base: true });
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`;
  put(lemma === 'have' ? 'has' : third, { third: true });
  for (const word of past) put(word, { past: true });
  for (const word of participles) put(word, { participle: true });
  const [regular = ''] = past;
  const doubled = /([b-df-hj-np-tvz])\1ed$/.test(regular) && !regular.startsWith(`${lemma}ed`);
  const stem = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}y`
    : lemma.endsWith('e') && !lemma.endsWith('ee')
      ? lemma.slice(0, -1)
      : lemma;
  put(doubled ? `${regular.slice(0, -2)}ing` : `${stem}ing`, { gerund: true });
  if (/(?:put|set|cut|hit|let|get|run|begin|quit|split|win|shut|forget|sit)$/.test(lemma))
    put(`${lemma}${lemma.at(-1) ?? ''}ing`, { gerund: true });
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

const strong = new Map<string, { readonly past: string[]; readonly participles: string[] }>();
for (const line of irregular.split('|')) {
  const [lemma = '', past = '', participle = ''] = line.trim().split(/\s+/);
  const known = strong.get(lemma) ?? { past: [], participles: [] };
  strong.set(lemma, { past: [...known.past, past], participles: [...known.participles, participle] });
}
const listed = new Set<string>();
for (const kind of ['act', 'change', 'record', 'light', 'look', 'weak', 'say', 'mind', 'state', 'plain'] as const) {
  for (const lemma of verbs[kind].split(/\s+/)) {
    if (lemma === '' || listed.has(lemma)) continue;
    listed.add(lemma);
    const known = strong.get(lemma);
    const past = regularPast(lemma);
    conjugate(lemma, kind, known?.past ?? [past], known?.participles ?? [past]);
  }
}
for (const word of ['canceled', 'labeled', 'relabeled', 'learned', 'burned', 'focussed']) {
  const lemma = word.startsWith('focus') ? 'focus' : word.slice(0, -2);
  const known = forms.get(lemma);
  if (known !== undefined) forms.set(word, { ...known, base: false, past: true, participle: true, nounLike: false });
}

const endings: readonly (readonly [ending: string, part: Partial<VerbForm>])[] = [
  ['ed', { past: true, participle: true }],
  ['ing', { gerund: true }],
];

/** The verb a word can be, or undefined. Unknown words count by their ending: "fumigated" is a past and a participle. */
export function verbOf(text: string): VerbForm | undefined {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (text.length < 6 || notVerbs.has(text)) return undefined;
  if (text.startsWith('re')) {
    const inner = forms.get(text.slice(2));
    if (inner !== undefined) return inner;
  }
  for (const [ending, part] of endings) {
    if (text.endsWith(ending)) {
      return {
        lemma: text.slice(0, -ending.length),
        kind: 'plain',
        base: false,
        third: false,
        past: false,
        participle: false,
        gerund: false,
        nounLike: ending === 'ing',
        ...part,
      };
    }
  }
  return undefined;
}

const notVerbs: ReadonlySet<string> = new Set(
  'indeed hundred embed exceed proceed succeed speed breed unneed during morning evening something anything everything nothing string spring ceiling'.split(
    ' ',
  ),
);

export const modals: ReadonlySet<string> = new Set(['will', 'shall']);
export const wouldBe: ReadonlySet<string> = new Set(['would', 'could', 'may', 'might']);
export const beForms: ReadonlySet<string> = new Set(['am', 'is', 'are', 'be', 'being', "'s"]);
export const pastBe: ReadonlySet<string> = new Set(['was', 'were', 'been']);
export const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those our my your their his her its each every any all no some both such another either neither which whose'.split(
    ' ',
  ),
);
export const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for from with without within into onto to about over under before after during since until till through via per against between among across behind beside near off out up down upon than as like except towards toward inside outside besides including concerning regarding'.split(
    ' ',
  ),
);
export const subjectPronouns: ReadonlySet<string> = new Set(
  'we i they he she it you who nobody everybody everyone somebody someone anyone anybody there'.split(' '),
);
const plainAdverbs: ReadonlySet<string> = new Set(
  'also always never then now still already just only even once often soon again too very really not so therefore thus hence however moreover furthermore meanwhile instead first second third finally next afterwards later sometimes ever all both too well further together personally today tomorrow yesterday here yet from-now immediately resolutely'.split(
    ' ',
  ),
);

/** Words that may stand between a subject and its verb, or before a subject. */
export function isAdverb(text: string): boolean {
  return plainAdverbs.has(text) || (text.length > 4 && text.endsWith('ly') && !notAdverbs.has(text));
}

const notAdverbs: ReadonlySet<string> = new Set(
  'family supply reply apply july assembly comply rely daily weekly monthly quarterly nightly hourly yearly multiply friendly only'.split(
    ' ',
  ),
);
