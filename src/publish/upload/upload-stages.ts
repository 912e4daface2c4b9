import { isRenewed } from '../../core/indexing/index-format.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';
import { CACHED } from '../site/response-headers.ts';

/** The order of an upload: what is named comes before what names it. */
const ORDER = ['assets', 'index', 'data', 'pages', 'last'] as const;

/** Files of a built site that may be put on a host at once. */
interface UploadStage {
	name: (typeof ORDER)[number];
	/** The `Cache-Control` that hosts send with them. */
	cacheControl: string;
	/** The files' paths, below the built site. */
	paths: string[];
}

/** What leads readers to pages; and the service worker, which stores the files of its own build. */
const LAST = /\.xml$|^(?:llms\.txt|files\.json|service-worker\.js)$/;

/** The folders of the files that have a hash of their content in their paths. */
export const FOLDERS: readonly string[] = ['assets', 'search'];

/** Whether a file has a hash of its content in its path: two builds have no two contents there. */
export const isNamedByContent = (path: string) => /^(?:assets|index)$/.test(stageOf(path));

/**
 * Puts the files of a built site in the order of their upload, in which whoever reads meanwhile meets no
 * file that names one that isn't there.
 *
 * @param paths below the built site, with `/` between folders
 */
export function uploadStages(paths: readonly string[]): UploadStage[] {
	return ORDER.map((name) => ({
		name,
		cacheControl: name === 'assets' ? CACHED.byContent : CACHED.byAddress,
		paths: paths.filter((path) => stageOf(path) === name).sort(),
	}));
}

function stageOf(path: string): UploadStage['name'] {
	if (path.startsWith('assets/')) return 'assets';
	if (path.startsWith('search/') && !isRenewed(path) && path !== INDEX_FILES_PATH) return 'index';
	if (path.endsWith('.html')) return 'pages';
	return LAST.test(path) ? 'last' : 'data';
}
