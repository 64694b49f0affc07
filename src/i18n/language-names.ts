/** The languages of the texts and their own names, in the order of a list of choices. */
export const languageNames: readonly (readonly [language: string, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
];
