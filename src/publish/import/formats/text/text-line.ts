/** A paragraph of a plain text: a line that is not blank, or several of a hard-wrapped text. */
export interface Line {
	number: number;
	text: string;
	/** Whether a blank line precedes it. */
	apart: boolean;
}
