import { z } from 'zod';

const bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = z.infer<typeof bounds>;

/** The saved form of where the window stood, format 1. */
export const windowPlaceSchema = z.strictObject({
  format: z.literal(1),
  /** Its bounds when it was neither maximised nor full screen. */
  bounds,
  isMaximized: z.boolean(),
});

export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** As much of the window's top edge must be within reach for a mouse to move it. */
const reach = { width: 120, height: 32 };

/** Whether a window at these bounds can be seen and taken hold of on one of the displays. */
export function isWithinReach(window: Bounds, displays: readonly Bounds[]): boolean {
  return displays.some((display) => {
    const width =
      Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
    const room = display.y + display.height - window.y;
    return width >= reach.width && room >= reach.height && window.y >= display.y;
  });
}
