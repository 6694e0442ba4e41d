import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import type { PageFile } from './listPage';
import { withoutFragment } from './withoutFragment';

const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers a request for a built file; everything else, and every other method, is not found.
 * @param policy the content security policy under which the session's pages run
 */
export async function servePage(
  page: ReadonlyMap<string, PageFile>,
  { url, method }: Pick<Request, 'url' | 'method'>,
  policy = contentSecurityPolicy,
): Promise<Response> {
  const locked = { ...headers, 'Content-Security-Policy': policy };
  const file = method === 'GET' ? page.get(withoutFragment(url)) : undefined;
  if (file === undefined) return new Response('Not found', { status: 404, headers: locked });
  const bytes = await readFile(file.path);
  return new Response(bytes, { headers: { ...locked, 'Content-Type': file.type } });
}
