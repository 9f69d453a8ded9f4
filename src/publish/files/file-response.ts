const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/**
 * A file as the response of a route, with its media type; bytes are copied into a buffer of their own, which is what a
 * response takes.
 */
export function fileResponse(kind: keyof typeof types, body: string | Uint8Array): Response {
  const content = typeof body === 'string' ? body : new Uint8Array(body).buffer;
  return new Response(content, { headers: { 'Content-Type': types[kind] } });
}
