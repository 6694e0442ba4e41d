/** Channels on which main speaks unasked. Questions have channels of their own names. */

/** Which command was chosen in the menu. */
export const menuChannel = 'menuCommand';
/** How far the files are that are being brought in. */
export const importChannel = 'importProgress';
/** What has happened to the library. */
export const libraryChannel = 'libraryChange';
