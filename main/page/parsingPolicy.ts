/** What the page of the parse host may load: its own scripts and workers. It shows nothing and asks for nothing. */
export const parsingPolicy = "default-src 'none'; script-src 'self'; worker-src 'self'";
