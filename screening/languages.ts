/** The languages that screening reads (ISO 639-1). Each has a folder in data/. */
export const LANGUAGES = ['de', 'en', 'fi', 'fr', 'hr', 'lt', 'nl', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];
