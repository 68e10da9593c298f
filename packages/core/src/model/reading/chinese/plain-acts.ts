import { abstractThings, figuresOfSpeech, tradeNouns } from '../../../lexicon/zh/traces.ts';
import type { ClauseFacts } from './clause-facts.ts';

const abstract = new RegExp(`${abstractThings}|${figuresOfSpeech}`);
const noun = new RegExp(tradeNouns);
/** 多看样品, 理一理仓库, 对图纸较真: more of it, a bit of it, or an attitude towards it. */
const soft =
  /^[对把将]?(?:不管|无论|不论|不在于)|^对|多(?:跑|看|问|想|学|查|沟|做|花|留|听|走|关|从)|(.)一\1|([谈看聊想问试学查说走])\2|一下|捋|再(?:好好|仔细)|像[^,;]{1,12}一样|当成|当作|亲自|努力|争取|保证|确保|做好|做到|到位|负责(?!人)|处理|解决|挑好|选好|把关|盯(?:着|紧)|看好|看牢|管好|管住/;
/** 尽快退款 leaves the day open and still says what is done; other open words leave the act itself open. */
const harmless: ReadonlySet<string> = new Set(['absolute', 'boast', 'sure']);
const looksOnly: ReadonlySet<string> = new Set(['inspect', 'attitude']);
const tied = /(?:前|后|时|先|之前|以后|完)(?!进|果|天)|每|逐|一[眼遍次]/;

/**
 * Plain words for what hands do with a thing of the trade: 左右脚分两格放, 清关资料装在一个袋里. No list holds such acts;
 * they are told by what is missing, open words and abstract things.
 */
export function isPlainAct({ text, cues, words }: ClauseFacts): boolean {
  if (text.length < 4 || !noun.test(text) || abstract.test(text) || soft.test(text)) return false;
  if (cues.some((cue) => !harmless.has(cue.class))) return false;
  const verbs = words.filter(({ tags }) =>
    tags.some((tag) => tag === 'inspect' || tag === 'attitude' || tag === 'conduct' || tag === 'trace'),
  );
  const onlyLooks = verbs.length > 0 && verbs.every(({ tags }) => tags.some((tag) => looksOnly.has(tag)));
  return !onlyLooks || tied.test(text);
}
