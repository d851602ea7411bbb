/** Aborted by the first Ctrl-C or request to end, which leaves time to finish what is at hand; the second ends at once. */
export function listenForStop(): AbortSignal {
  const stopping = new AbortController();
  const hear = (): void => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  return stopping.signal;
}
