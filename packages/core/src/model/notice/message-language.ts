import type { Notice } from '../notice.ts';

const words: readonly (readonly [Notice['language'], RegExp])[] = [
  ['en', /\b(?:the|your|you|and|to|of|we|is|for|that|this|have|are|please)\b/gi],
  ['de', /\b(?:der|die|das|und|ihr|ihre|sie|wir|nicht|ist|für|mit|ein|eine|zu|bitte)\b/gi],
  ['fr', /\b(?:le|la|les|des|vous|votre|nous|est|une|pour|avez|et|que|dans|veuillez)\b/gi],
  ['es', /\b(?:el|los|las|su|usted|que|para|una|por|con|del|cuenta|hemos|nuestra)\b/gi],
  ['it', /\b(?:il|gli|che|per|una|del|della|suo|sua|abbiamo|account|non|con|di)\b/gi],
];

const sample = 20_000;

/** The language most of a message is in. Chinese messages are full of English terms, so few characters weigh more. */
export function languageOfMessage(units: string): Notice['language'] {
  const text = units.slice(0, sample);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30FF]/g);
  const han = count(/[\u3400-\u9FFF]/g);
  const latin = count(/[A-Za-z]{2,}/g);
  if (kana > 0 && (kana + han) * 2 >= latin && kana * 6 >= han) return 'ja';
  if (han > 0 && han >= latin) return 'zh';
  let best: Notice['language'] = 'en';
  let most = count(words[0]?.[1] ?? /$^/g);
  for (const [language, pattern] of words.slice(1)) {
    const found = count(pattern);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
