import { amazonEndings, amazonHosts } from '../../lexicon/suspicions.ts';
import { editDistance } from '../../text/did-you-mean.ts';

/** Whether a host is one of Amazon's stores, with or without sub-domain. */
export function isAmazonHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return [1, 2].some((count) => {
    const ending = labels.slice(-count).join('.');
    return amazonEndings.has(ending) && labels.at(-count - 1) === 'amazon';
  });
}

/** Amazon's stores, and the hosts its mails take pictures and links from. */
export function isKnownHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return isAmazonHost(host) || amazonHosts.has(labels.slice(-2).join('.'));
}

/** Letters of other scripts, and signs, that are taken for the letters of "amazon". */
const confusable: Readonly<Record<string, string>> = {
  '0': 'o',
  '4': 'a',
  '2': 'z',
  а: 'a',
  о: 'o',
  м: 'm',
  п: 'n',
  ո: 'n',
  α: 'a',
  ο: 'o',
  à: 'a',
  á: 'a',
  â: 'a',
  ä: 'a',
  ã: 'a',
  å: 'a',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  ö: 'o',
  õ: 'o',
  ø: 'o',
  ñ: 'n',
  ž: 'z',
  ż: 'z',
  ź: 'z',
};

function folded(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^b-z]/g, (letter) => confusable[letter] ?? letter)
    .replaceAll('rn', 'm');
}

/** Whether a host has Amazon's name in it, or one that is read as Amazon's: `amaz0n`, `arnazon`, `amzon`. */
export function looksLikeAmazon(host: string): boolean {
  return host.split(/[.-]/).some((label) => {
    const name = folded(label);
    if (name.includes('amazon') || name.includes('amzn')) return true;
    return name.length >= 5 && name.length <= 7 && editDistance(name, 'amazon') <= 1;
  });
}
