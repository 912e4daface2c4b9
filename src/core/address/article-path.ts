/** Where an article's text in a language is, below the site's base. */
export const articlePath = (slug: string, lang: string) => `articles/${slug}/${lang}.json`;
