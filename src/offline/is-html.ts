/** Whether an answer is a page. Some hosts and networks answer with one in place of a missing file. */
export const isHtml = (response: Response): boolean =>
	response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
