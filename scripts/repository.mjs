import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** Whatever is fetched or computed and may be deleted at any time; outside git. */
export const cache = join(repository, '.cache');
