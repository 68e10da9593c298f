/** FNV-1a over UTF-16 units: the same number for the same text, on every machine. Not for secrets. */
export function fingerprint(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01_00_01_93);
  }
  return hash >>> 0;
}
