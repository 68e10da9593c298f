/** The languages of letters that are read sentence by sentence. */
export type Language = 'en' | 'zh';
