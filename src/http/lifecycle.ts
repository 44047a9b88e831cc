/**
 * serving → draining → stopping. While draining, requests are served but readiness says no and connections are
 * closed behind each answer, so that balancers move on; while stopping, only health is answered.
 */
export function createLifecycle() {
  let phase: 'serving' | 'draining' | 'stopping' = 'serving';
  return {
    phase: () => phase,
    drain: () => {
      phase = 'draining';
    },
    stop: () => {
      phase = 'stopping';
    },
  };
}

export type Lifecycle = ReturnType<typeof createLifecycle>;
