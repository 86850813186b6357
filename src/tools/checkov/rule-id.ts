/** The id as Checkov writes it (`CKV_AWS_20`, `CKV2_K8S_6`), whatever the case; anything else stays. */
export const canonicalCheckovId = (text: string): string => canonicalCheckovIds(text)[0] ?? text

/** Empty for what is no id of Checkov. */
export function canonicalCheckovIds(text: string): readonly string[] {
  const id = text.trim().toUpperCase()
  return /^(?:CKV2?|BC)_[A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){1,4}$/.test(id) ? [id] : []
}
