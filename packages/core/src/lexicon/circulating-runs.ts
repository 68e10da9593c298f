/**
 * Runs of sample letters that have circulated for years, on forums, in blogs and as lecture notes, in English and as
 * Chinese translations. Kept as fingerprints: the texts belong to others. A run is what `runAt` makes of it, lower case
 * and without punctuation; its number comes from `fingerprint`.
 */
export const circulatingRuns: readonly { readonly words: number; readonly fingerprints: readonly number[] }[] = [
  { words: 6, fingerprints: [78928508, 1840126760, 3807059468] },
  { words: 7, fingerprints: [3607344020, 1908764397, 2959490284, 2056188819, 631180427, 188368748, 2043411003] },
  {
    words: 8,
    fingerprints: [
      2659068492, 3182602813, 2118742922, 3969413805, 2253619298, 1424168200, 3688163283, 2348949219, 3512882532,
      267289990, 1981477242, 847356297, 3788765968,
    ],
  },
  {
    words: 9,
    fingerprints: [4074778013, 782968932, 2995240009, 2844929572, 395423964, 423433479, 1105050022, 874110686],
  },
  { words: 10, fingerprints: [2100270747, 1445230606, 916708531, 3347341284, 3030131404] },
  { words: 11, fingerprints: [1532274886, 3359057416] },
  { words: 12, fingerprints: [3968444341] },
  { words: 6.5, fingerprints: [2389820271] },
];
