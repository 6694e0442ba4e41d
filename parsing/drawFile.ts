import type { DrawAnswer } from '../domain/importing/hostRequest';
import { refusalOf } from './refusalOf';

/** A page of a PDF as a picture. Never rejects. */
export async function drawFile(
  bytes: Uint8Array,
  page: number,
  width: number,
): Promise<DrawAnswer> {
  try {
    const { drawPage } = await import('./pdf/drawPage');
    return await drawPage(bytes, page, width);
  } catch (error) {
    return refusalOf(error);
  }
}
