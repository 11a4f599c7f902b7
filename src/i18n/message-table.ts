/** Languages the plugin speaks. */
export type Language = 'en' | 'zh';

/** The messages of one feature; a language left out does not compile. */
export type MessageTable = Readonly<Record<string, Readonly<Record<Language, string>>>>;
