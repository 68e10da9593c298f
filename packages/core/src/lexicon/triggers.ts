/** Pieces of text of which every match holds at least one, and how rare they are: 0 when nothing is known. */
interface Need {
  readonly pieces: readonly string[];
  readonly rarity: number;
}

const nothing: Need = { pieces: [], rarity: 0 };

/** Words that nearly every sentence holds: true of every match, and no help. */
const everywhere = new Set(
  (
    'the our we you your is are was were have has had with for from that this and not all any out very one been being ' +
    'them they their of in on at by as be do does did no or an a i it its us me my if so s t m re to 我们 我 有 在 的 了 是 会 将 请'
  ).split(' '),
);
/** Words that nearly every letter holds. */
const frequent = new Set(
  (
    'amazon account store order buyer customer product please will would time day new make made get give work more some ' +
    'many good who what when which there two 亚马逊 账户 店铺 卖家 买家 产品 商品 客户 订单'
  ).split(' '),
);

function rarityOf(piece: string): number {
  if (everywhere.has(piece)) return 0.5;
  if (frequent.has(piece) || (piece.endsWith('s') && frequent.has(piece.slice(0, -1)))) return 1.5;
  // A Chinese character says about as much as half a word.
  return piece.charCodeAt(0) >= 0x3400 ? piece.length * 2.5 : piece.length;
}

function rarer(a: Need, b: Need): Need {
  return b.rarity > a.rarity || (b.rarity === a.rarity && b.pieces.length < a.pieces.length) ? b : a;
}

function either(needs: readonly Need[]): Need {
  const pieces: string[] = [];
  let rarity = Number.POSITIVE_INFINITY;
  for (const need of needs) {
    if (need.rarity === 0) return nothing;
    pieces.push(...need.pieces);
    rarity = Math.min(rarity, need.rarity);
  }
  return { pieces, rarity };
}

/** Letters of words, digits, hyphens and Chinese characters, in lower case. */
function isLiteral(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || (code >= 0x3400 && code <= 0x9fff);
}

const quantifier = /(?:[?*+]|\{(\d{1,3})(?:,\d{0,3})?\})\??/y;
const lookAround = /\(\?<?[=!]/y;
const gap = /~\d{1,2}/y;

/** A reader of the patterns of `families.ts`, with sets expanded. */
class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern.toLowerCase();
  }

  /** Branches up to the closing parenthesis or the end. */
  alternation(): Need {
    const first = this.#sequence();
    if (this.#pattern[this.#at] !== '|') return first;
    const branches = [first];
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    return either(branches);
  }

  #skip(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern);
    if (found !== null) this.#at += found[0].length;
    return found;
  }

  /** Whether what was just read may be left out; steps over the quantifier. */
  #isOptional(): boolean {
    const unit = this.#pattern[this.#at];
    if (unit !== '?' && unit !== '*' && unit !== '+' && unit !== '{') return false;
    const least = this.#skip(quantifier)?.[1];
    return unit === '?' || unit === '*' || least === '0';
  }

  #group(): Need {
    const looks = this.#skip(lookAround) !== null;
    if (!looks) this.#at += this.#pattern.startsWith('(?:', this.#at) ? 3 : 1;
    const need = this.alternation();
    this.#at += 1;
    return this.#isOptional() || looks ? nothing : need;
  }

  /** One branch: the rarest of the pieces that stand one after the other. */
  #sequence(): Need {
    const pattern = this.#pattern;
    let best = nothing;
    let from = -1;
    const close = (to: number): void => {
      if (from >= 0 && to > from) {
        const piece = pattern.slice(from, to);
        best = rarer(best, { pieces: [piece], rarity: rarityOf(piece) });
      }
      from = -1;
    };
    while (this.#at < pattern.length) {
      const unit = pattern[this.#at];
      if (unit === '|' || unit === ')') break;
      if (isLiteral(pattern.charCodeAt(this.#at))) {
        if (from < 0) from = this.#at;
        this.#at += 1;
        const end = this.#at;
        // `sorr*` is a word with any ending: the letter before the star stays.
        if (pattern[end] === '*') {
          close(end);
          this.#at += 1;
        } else if (this.#isOptional()) {
          close(end - 1);
        }
        continue;
      }
      close(this.#at);
      if (unit === '(') {
        best = rarer(best, this.#group());
        continue;
      }
      if (unit === '[') this.#at = pattern.indexOf(']', this.#at + 2) + 1;
      else if (unit === '\\') this.#at += 2;
      else if (unit !== '~' || this.#skip(gap) === null) this.#at += 1;
      this.#isOptional();
    }
    close(this.#at);
    return best;
  }
}

/**
 * A quick test that every text with a match passes: it holds one of the pieces that a match cannot do without. Null when
 * a pattern has no such piece.
 */
export function triggerOf(patterns: readonly string[]): RegExp | null {
  const { pieces } = either(patterns.map((pattern) => new PatternReader(pattern).alternation()));
  if (pieces.length === 0) return null;
  return new RegExp([...new Set(pieces)].toSorted().join('|'), 'i');
}
