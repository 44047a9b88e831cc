import type { EvalRow } from '../../src/cli/eval-row.ts';

/** A row of an eval that went well at the first try. */
export function evalRow(more: Partial<EvalRow> = {}): EvalRow {
  return {
    run: 'run',
    prompt_version: 'v2',
    model: 'model',
    response_format: 'json_schema',
    case_id: 'one',
    case_sha256: 'sha',
    locale: 'en',
    code: null,
    attempts: 1,
    answers: 1,
    answered_format: 'json_schema',
    repairs: [],
    refusals: [],
    reading_grade: 8,
    input_tokens: 100,
    output_tokens: 50,
    cost_usd: '0.0005',
    latency_ms: 20,
    provider: 'simulator',
    response_model: 'simulator',
    text: { short_description: 'Earners weld joints.', highlights: ['Welding'], audience: 'Welders' },
    ...more,
  };
}
