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
          get(this: Given & Kept<Parts> & Parts) {
            // What is made from a whole with another part in it keeps its own.
            if (!Object.hasOwn(this, kept)) this[kept] = {};
            const parts = this[kept];
            if (!(name in parts)) parts[name] = works[name](this);
            return parts[name];
          },
        },
      ]),
    ),
  );
  return (given: Given): Given & Parts => Object.assign(Object.create(prototype) as Parts, { ...given, [kept]: {} });
}

type Works<Given, Parts> = { readonly [Name in keyof Parts]: (whole: Given & Parts) => Parts[Name] };

const kept = Symbol('kept');
type Kept<Parts> = { [kept]: Partial<Parts> };
