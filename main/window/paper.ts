/** The paper of each theme, as in the page's tokens: the window has it before the page is drawn. */
export const paper = { light: '#fbfaf6', dark: '#1b1a18' } as const;
