/** The fingerprint of no text. */
export const emptyFingerprint = 0x81_1c_9d_c5;

/** The fingerprint of a text and what follows it: FNV-1a over UTF-16 units. */
export function extendFingerprint(fingerprintSoFar: number, more: string): number {
  let hash = fingerprintSoFar;
  for (let at = 0; at < more.length; at += 1) {
    hash ^= more.charCodeAt(at);
    hash = Math.imul(hash, 0x01_00_01_93);
  }
  return hash >>> 0;
}

/** A number for a text: the same for the same text, on every machine. Not for secrets. */
export function fingerprint(text: string): number {
  return extendFingerprint(emptyFingerprint, text);
}
