/**
 * The category of mails that have an open task, by which the message list shows them. One name for all languages, so
 * that a mailbox has one of them; it is that of the product, which nobody gives to a category of theirs.
 */
export const taskCategory = 'Email to To Do';

/** Its colour, for users who want one: blue, by the number of Outlook's preset. */
export const taskCategoryPreset = 7;

/** Whether this is our category: the service tells no names apart by case. */
function isOurs(name: string): boolean {
  return name.toLowerCase() === taskCategory.toLowerCase();
}

/** Whether a mail with these categories is marked as one that has an open task. */
export function isMarked(categories: readonly string[]): boolean {
  return categories.some(isOurs);
}

/** The categories of a mail with our mark, or without it. The others stay as they are, in their order. */
export function withMark(categories: readonly string[], mark: boolean): readonly string[] {
  if (isMarked(categories) === mark) return categories;
  return mark ? [...categories, taskCategory] : categories.filter((name) => !isOurs(name));
}
