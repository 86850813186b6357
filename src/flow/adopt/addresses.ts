const source = 'https://github.com/gatehouse/gatehouse'

/** The JSON Schema of one of our files at a commit, where an editor can fetch it. */
export const schemaAddress = (pin: string, name: 'policy' | 'waivers'): string =>
  `https://raw.githubusercontent.com/gatehouse/gatehouse/${pin}/schema/${name}.schema.json`

/** A page of the guides at a commit. */
export const guideAddress = (pin: string, page: string): string => `${source}/blob/${pin}/docs/${page}.md`
