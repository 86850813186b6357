import type { z } from 'zod'

/** Arrays of zod are mutable, ours are not; beyond that nothing may differ. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** Identity of types, not assignability: a key that is optional in one and absent in the other is a difference. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Proof<T, Schema extends z.ZodType> =
  Same<DeepReadonly<z.output<Schema>>, DeepReadonly<T>> extends true ? Schema : { readonly 'differs from the type': T }

/** Returns the schema as it is; compiles only when what it decodes to is exactly `T`, key for key. */
export const exactly =
  <T>() =>
  <Schema extends z.ZodType>(schema: Schema & Proof<T, Schema>): Schema =>
    schema
