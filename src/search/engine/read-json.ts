import { GoneError, type ReadJson } from './index-readers/index-reader.ts';

/** Reads the site's JSON over the network. */
export const readJson: ReadJson = async (path, fresh = false) => {
	const response = await fetch(import.meta.env.BASE_URL + path, {
		cache: fresh ? 'reload' : 'default',
	});
	if (!response.ok) throw new GoneError(`${response.status} ${path}`);
	try {
		return await response.json();
	} catch (error) {
		// Some hosts answer with a page where a file is missing.
		if (error instanceof SyntaxError) throw new GoneError(path);
		throw error;
	}
};
