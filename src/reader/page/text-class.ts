/**
 * The class of each part of an article: its title with the lead, what is shown, and what "show more" hides.
 * Reader views (Readability) keep siblings of the part with the most text if they have the same class.
 */
export const TEXT_CLASS = 'text';
