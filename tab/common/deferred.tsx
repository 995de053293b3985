import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is loaded when it is first shown. Unlike `lazy` in `Suspense` it appears the moment it has
 * arrived: React holds back what follows a fallback for 300 ms. A failure to load is thrown where it stands.
 */
export function deferred<P extends object>(load: () => Promise<ComponentType<P>>, waiting: ReactNode = null) {
  let loaded: ComponentType<P> | null = null;
  const fetchOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  // made once for each component, when its module is read.
  function Deferred(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P> | null>(() => loaded);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      fetchOnce().then((component) => setLoaded(() => component), setFailure);
    }, []);
    if (failure !== null) throw failure;
    return Loaded ? <Loaded {...props} /> : waiting;
  }
  /** Fetches the code ahead of its first showing; a failure is told when it is shown. */
  Deferred.preload = () => void fetchOnce().catch(() => {});
  return Deferred;
}
