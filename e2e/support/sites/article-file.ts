/** A text of an article, with the folder that it stands in. */
export interface ArticleFile {
	slug: string;
	lang: string;
	/** The file's text. */
	text: string;
}
