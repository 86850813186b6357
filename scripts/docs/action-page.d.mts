export const actionPages: readonly { readonly page: string; readonly metadata: string }[]
export function withActionTables(page: string, metadata: string): string
export function split(description: string): { readonly meaning: string; readonly example: string }
