import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import type { PageFile } from './listPage';

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Answers a request for a built file; everything else, and every other method, is not found. */
export async function servePage(
  page: ReadonlyMap<string, PageFile>,
  { url, method }: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  const file = method === 'GET' ? page.get(url) : undefined;
  if (file === undefined) return new Response('Not found', { status: 404, headers });
  const bytes = await readFile(file.path);
  return new Response(bytes, { headers: { ...headers, 'Content-Type': file.type } });
}
