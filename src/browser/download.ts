/** How long the browser has to take the file, in milliseconds. */
const DOWNLOAD_MS = 60_000;

/** Lets the browser download a file that the page has made. */
export function download(content: BlobPart, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}
