/** Traditional characters with their simplified forms, `傳 传|…`; the package has no types for its single tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}

/** Characters of each syllable, `{ai: '爱埃…'}`; the package has no types for its table. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}
