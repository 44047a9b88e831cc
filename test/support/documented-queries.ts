import { readFileSync } from 'node:fs';

/** A question that docs/operations.md answers, with the statement to paste. */
export type DocumentedQuery = {
  readonly name: string;
  readonly question: string;
  readonly window: string;
  readonly statement: string;
};

/** Reads every query of the page; one without a question or a window is a mistake of the page. */
export function readDocumentedQueries(): readonly DocumentedQuery[] {
  const parts = readPage()
    .split(/^#{2,4} /m)
    .slice(1);
  const queries = parts.flatMap((part) => {
    const [question = ''] = part.split('\n', 1);
    const [, window] = /^Window: (.+?)\./m.exec(part) ?? [];
    return [...part.matchAll(/^```sql (\S+)\n([^]*?)\n```$/gm)].map(([, name = '', statement = '']) => {
      if (window === undefined) throw new Error(`the query ${name} states no window`);
      return { name, question, window, statement };
    });
  });
  const blocks = readPage().match(/^```sql/gm)?.length ?? 0;
  if (blocks !== queries.length)
    throw new Error(`${blocks} blocks of SQL, ${queries.length} with a question and a name`);
  return queries;
}

/** The columns that the page documents for each view, in its order. */
export function readDocumentedViews(): ReadonlyMap<string, readonly string[]> {
  const parts = readPage()
    .split(/^#{2,4} /m)
    .slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [, view] = /^`(\w+)`/.exec(part) ?? [];
      const columns = [...part.matchAll(/^\| `(\w+)`/gm)].map(([, column = '']) => column);
      return view === undefined ? [] : [[view, columns] as const];
    }),
  );
}

function readPage(): string {
  return readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
}
