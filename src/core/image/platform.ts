/** `linux/arm64` means all of its variants. */
export const fitsPlatform = (asked: string, platform: string | undefined): boolean =>
  platform === asked || platform?.startsWith(`${asked}/`) === true
