import type { Describe } from '../descriptions/describe.ts';
import type { Evict } from '../cache/evict.ts';
import type { TakeFeedback } from '../cache/take-feedback.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Route } from './route.ts';
import { evictCache } from './routes/cache/evict-cache.ts';
import { getCacheStats } from './routes/cache/get-cache-stats.ts';
import { inspectCredential, type InspectionDependencies } from './routes/credentials/inspect-credential.ts';
import { createDescription } from './routes/descriptions/create-description.ts';
import { exportDescription } from './routes/descriptions/export-description.ts';
import { giveFeedback } from './routes/descriptions/give-feedback.ts';
import { getDescription } from './routes/descriptions/get-description.ts';
import { listDescriptions } from './routes/descriptions/list-descriptions.ts';
import { eraseLlmCallPayloads, type ErasureDependencies } from './routes/erasures/erase-payloads.ts';
import { getErasure } from './routes/erasures/get-erasure.ts';
import { listErasures } from './routes/erasures/list-erasures.ts';
import { getGeneration } from './routes/generations/get-generation.ts';
import { listGenerations } from './routes/generations/list-generations.ts';
import { getLlmCallRequest, getLlmCallResponse } from './routes/llm-calls/get-llm-call-body.ts';
import { exportLlmCalls } from './routes/llm-calls/export-llm-calls.ts';
import { getLlmCall } from './routes/llm-calls/get-llm-call.ts';
import { listLlmCallsOfDescription, listLlmCallsOfGeneration } from './routes/llm-calls/list-llm-calls.ts';
import { getOpenApi, getProblemPage } from './routes/service/documents.ts';
import { getMetrics, type MetricsDependencies } from './routes/service/metrics.ts';
import { getHealth, getReadiness, type ReadinessDependencies } from './routes/service/health.ts';

/** Every operation of the service: what is not in this list is not served, and not in `openapi.yaml`. */
export function createRoutes(dependencies: RouteDependencies): readonly Route[] {
  return [
    inspectCredential(dependencies),
    createDescription(dependencies),
    listDescriptions(dependencies),
    getDescription(dependencies),
    ...exportDescription(dependencies),
    giveFeedback(dependencies),
    listLlmCallsOfDescription(dependencies),
    listGenerations(dependencies),
    getGeneration(dependencies),
    listLlmCallsOfGeneration(dependencies),
    exportLlmCalls(dependencies),
    getLlmCall(dependencies),
    getLlmCallRequest(dependencies),
    getLlmCallResponse(dependencies),
    getCacheStats(dependencies),
    evictCache(dependencies),
    eraseLlmCallPayloads(dependencies),
    listErasures(dependencies),
    getErasure(dependencies),
    getHealth(),
    getReadiness(dependencies),
    getMetrics(dependencies),
    getOpenApi(dependencies),
    getProblemPage(),
  ];
}

export type RouteDependencies = ReadinessDependencies &
  ErasureDependencies &
  MetricsDependencies &
  InspectionDependencies & {
    readonly describe: Describe;
    readonly evict: Evict;
    readonly takeFeedback: TakeFeedback;
    readonly store: TenantStore;
    readonly openApiDocument: string;
  };
