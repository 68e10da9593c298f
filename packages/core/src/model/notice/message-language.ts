import type { MessageLanguage } from '../notice.ts';

const words: readonly (readonly [MessageLanguage, RegExp])[] = [
  ['en', /\b(?:the|your|you|and|to|of|we|is|for|that|this|have|are|please)\b/gi],
  ['de', /\b(?:der|die|das|und|ihr|ihre|sie|wir|nicht|ist|für|mit|ein|eine|zu|bitte)\b/gi],
  ['fr', /\b(?:le|la|les|des|vous|votre|nous|est|une|pour|avez|et|que|dans|veuillez)\b/gi],
  ['es', /\b(?:el|los|las|su|usted|que|para|una|por|con|del|cuenta|hemos|nuestra|ha|sido|de)\b/gi],
  ['it', /\b(?:il|gli|che|per|una|del|della|suo|sua|abbiamo|non|con|di|stato|è|ci|nel)\b/gi],
  ['pt', /\b(?:o|os|as|sua|seu|você|que|para|uma|por|com|do|da|não|conta|nós|foi|em)\b/gi],
  ['nl', /\b(?:de|het|een|uw|je|wij|we|niet|voor|met|van|zijn|is|heeft|naar|ons|op)\b/gi],
  ['pl', /\b(?:nie|się|na|do|że|jest|oraz|twoje|twój|konto|prosimy|z|w|został[oa]?|przez|o)\b/gi],
  ['sv', /\b(?:och|att|det|ditt|din|vi|inte|för|med|är|har|kontot?|som|av|till|en)\b/gi],
  ['tr', /\b(?:ve|bir|bu|için|hesabınız|ile|olarak|lütfen|satıcı|değil|daha|olan|sizin|gibi)\b/gi],
];

const sample = 20_000;

/** Fewer words may well hold none of the small ones that tell a language. */
const fewWords = 12;

/** The language most of a message is in. Chinese messages are full of English terms, so few characters weigh more. */
export function languageOfMessage(units: string): MessageLanguage {
  const text = units.slice(0, sample);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30FF]/g);
  const han = count(/[\u3400-\u9FFF]/g);
  const latin = count(/[A-Za-z]{2,}/g);
  const hangul = count(/[\uAC00-\uD7AF]/g);
  const arabic = count(/[\u0600-\u06FF]/g);
  if (hangul > latin && hangul > han) return 'ko';
  if (arabic > latin * 3) return 'ar';
  if (kana > 0 && (kana + han) * 2 >= latin && kana * 6 >= han) return 'ja';
  if (han > 0 && han >= latin) return 'zh';
  let best: MessageLanguage = 'en';
  let most = count(words[0]?.[1] ?? /$^/g);
  for (const [language, pattern] of words.slice(1)) {
    const found = count(pattern);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  if (most > 1 || latin < fewWords) return best;
  return 'other';
}
