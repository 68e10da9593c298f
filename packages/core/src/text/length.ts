import type { Language } from './language.ts';

const word = /[A-Za-z0-9\u00C0-\u024F]+(?:['’-][A-Za-z0-9]+)*/g;
const han = /[\u3400-\u9FFF]/g;
/** Order ids, ASINs and addresses: a list of them is no long text. */
const id = /https?:\/\/\S+|\b\d{3}-\d{7}-\d{7}\b|\bB0[A-Z0-9]{8}\b/g;

/** How long prose is: words in English, characters and foreign words in Chinese. Ids do not count. */
export function lengthOf(text: string, language: Language): number {
  const plain = text.replaceAll(id, ' ');
  const words = plain.match(word)?.length ?? 0;
  const characters = plain.match(han)?.length ?? 0;
  return language === 'zh' ? characters + words : words + Math.ceil(characters / 2);
}
