/** Something a caller should know about a request that was served all the same. Holds no values. */
export type Warning = { readonly code: string; readonly pointer: string; readonly detail: string };
