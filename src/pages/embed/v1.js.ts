import { readFileSync } from 'node:fs';
import script from '../../content/embed-script.json' with { type: 'json' };

/** The same bytes as the current one of the stored scripts, for sites that want its fixes without changing an article. */
export function GET(): Response {
  return new Response(readFileSync(`public/embed/v1.${script.current}.js`, 'utf8'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
