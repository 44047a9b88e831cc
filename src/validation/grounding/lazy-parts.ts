/**
 * Makes a whole from what is given and from parts that are worked out when they are first asked for, and then kept:
 * of what can be read from facts, a text asks for little.
 */
export function lazyParts<Given extends object, Parts extends object>(works: Works<Given, Parts>) {
  const names = Object.keys(works) as (keyof Parts)[];
  // Getters of a prototype, so that all wholes have one shape.
  const prototype = Object.defineProperties(
    {},
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          get(this: Given & Parts & Kept<Parts>) {
            return (this[kept][name] ??= works[name](this));
          },
        },
      ]),
    ),
  );
  return (given: Given): Given & Parts => Object.assign(Object.create(prototype) as Parts, { ...given, [kept]: {} });
}

type Works<Given, Parts> = { readonly [Name in keyof Parts]: (whole: Given & Parts) => Parts[Name] };

const kept = Symbol('kept');
type Kept<Parts> = { readonly [kept]: Partial<Parts> };
