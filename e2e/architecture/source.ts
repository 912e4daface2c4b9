/** A file of the project: its path from the project's folder, and its text. */
export interface Source {
	path: string;
	text: string;
}
