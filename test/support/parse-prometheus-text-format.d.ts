declare module 'parse-prometheus-text-format' {
  type Family = {
    readonly name: string;
    readonly help: string;
    readonly type: string;
    readonly metrics: readonly { readonly value?: string; readonly labels?: Readonly<Record<string, string>> }[];
  };
  export default function parsePrometheusText(text: string): Family[];
}
