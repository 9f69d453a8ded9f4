import { readFileSync } from 'node:fs';
import script from '../../content/embed-script.json' with { type: 'json' };

/** The same bytes as the kept script that is current: whoever wants its fixes without touching an article takes this. */
export function GET(): Response {
  return new Response(readFileSync(`public/embed/v1.${script.current}.js`, 'utf8'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
