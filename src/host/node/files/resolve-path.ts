import { resolve } from 'node:path'

/** A path as the user gave it, made absolute from the folder the program was started in. */
export const resolvePath = (path: string): string => resolve(path)
