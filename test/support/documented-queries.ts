import { readFileSync } from 'node:fs';

/** A question that docs/audit-questions.md answers, with the statement to paste. */
export type DocumentedQuery = {
  readonly name: string;
  readonly question: string;
  readonly window: string;
  readonly statement: string;
};

/** Reads every query of the page; one without a question or a window is a mistake of the page. */
export function readDocumentedQueries(): readonly DocumentedQuery[] {
  const page = readPage('audit-questions.md');
  const parts = page.split(/^#{2,3} /m).slice(1);
  const queries = parts.flatMap((part) => {
    const [question = ''] = part.split('\n', 1);
    const [, window] = /^Window: (.+?)\./m.exec(part) ?? [];
    return [...part.matchAll(/^```sql (\S+)\n([^]*?)\n```$/gm)].map(([, name = '', statement = '']) => {
      if (window === undefined) throw new Error(`the query ${name} states no window`);
      return { name, question, window, statement };
    });
  });
  const blocks = page.match(/^```sql/gm)?.length ?? 0;
  if (blocks !== queries.length)
    throw new Error(`${blocks} blocks of SQL, ${queries.length} with a question and a name`);
  return queries;
}

/** The columns that docs/audit-views.md documents for each view. */
export function readDocumentedViews(): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = readPage('audit-views.md').split(/^## /m).slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [, view] = /^`(\w+)`/.exec(part) ?? [];
      const [, others = ''] = /^And \[.+?\): (.+)\.$/m.exec(part) ?? [];
      const columns = [...part.matchAll(/^\| `(\w+)`/gm), ...others.matchAll(/`(\w+)`/g)].map(
        ([, column = '']) => column,
      );
      return view === undefined ? [] : [[view, new Set(columns)] as const];
    }),
  );
}

function readPage(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}
