import type { DrawAnswer, DrawRequest } from '../domain/importing/hostRequest';
import type { PageDrawer } from './pdf/PageDrawer';
import { refusalOf } from './refusalOf';

let drawer: PageDrawer | undefined;

/** A page of a PDF as a picture. Never rejects. */
export async function drawFile(request: DrawRequest): Promise<DrawAnswer> {
  try {
    drawer ??= new (await import('./pdf/PageDrawer')).PageDrawer();
    return await drawer.draw(request);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Gives back the memory of the file that was drawn from last. */
export async function closeDrawn(): Promise<void> {
  await drawer?.close();
}
