/** A PNG of our own build. @throws when it cannot be fetched */
export async function fetchPicture(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Blob([await response.arrayBuffer()], { type: 'image/png' });
}
