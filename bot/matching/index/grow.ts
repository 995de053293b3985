type Typed = Int32Array | Uint8Array | Uint16Array | Float32Array | Float64Array;

/** The array itself if it has room for `size` entries, else a copy with half as much room again as asked for. */
export function grown<T extends Typed>(array: T, size: number): T {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.ceil(size * 1.5) + 16);
  larger.set(array);
  return larger;
}
