/** The channel on which main hands the parse host its port. Only the host's preload knows it: a chunk shared by two preloads could not be loaded. */
export const parsingChannel = 'parsingPort';
