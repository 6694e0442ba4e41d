/** The channel on which main says which command was chosen in the menu. Questions have channels of their own names. */
export const menuChannel = 'menuCommand';
