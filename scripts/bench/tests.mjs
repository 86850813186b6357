import { registerHooks } from 'node:module'

let areReadable = false

/** Modules of `test/e2e/sigstore`: sources that name each other as they are called once compiled; Node 24 reads them as they are. */
export async function loadTests(...paths) {
  if (!areReadable) {
    registerHooks({
      resolve: (name, context, next) =>
        next(context.parentURL?.endsWith('.ts') && name.startsWith('.') ? name.replace(/\.js$/, '.ts') : name, context),
    })
  }
  areReadable = true
  const modules = await Promise.all(paths.map((path) => import(`../../test/e2e/sigstore/${path}.ts`)))
  return Object.assign({}, ...modules)
}
