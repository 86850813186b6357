import type { InventoryFile } from '../../repository/inventory.js'
import { scanners } from '../../tools/index.js'
import { isLeftOut } from './find-unlisted.js'

/** The files with only those comments that speak to a tool which opens the file: elsewhere, in documentation, they are examples. */
export const heardSkips = (files: readonly InventoryFile[]): InventoryFile[] =>
  files.map((file) =>
    file.skips.length === 0 ? file : { ...file, skips: file.skips.filter(({ tool }) => opens(tool, file)) },
  )

const opens = (tool: string, file: InventoryFile): boolean =>
  scanners.some(
    (scanner) =>
      scanner.tool === tool &&
      scanner.skips !== undefined &&
      scanner.reads.some((format) => file.formats.includes(format) && !isLeftOut(scanner, format, file)),
  )
