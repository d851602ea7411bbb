import type { Frame } from '../frame.ts';

export const frames: readonly Frame[] = [];
