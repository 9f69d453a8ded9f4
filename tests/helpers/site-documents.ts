import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { languages } from '../../src/i18n/lang.ts';
import { servedFile } from './served-file.ts';

/** Scheme and host of a site that was built without an address of its own. */
export const builtFor = 'http://localhost:4321';

/** Languages with what their addresses begin with. */
export const prefixes = languages.map((lang) => ({ lang, prefix: lang === 'zh' ? '' : '/en' }));

/** An attribute of the first element that a selector finds; empty without one. */
export const attribute = (document: Document, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? '';

export const canonical = (document: Document): string => attribute(document, 'link[rel=canonical]', 'href');

/**
 * Pages of a built site, by their paths, each parsed when it is first asked for, once for all files of a worker: they
 * are read and never changed. @throws where there is none
 */
export function siteDocuments(folder: string): (address: string) => Document {
  return (address) => {
    const file = servedFile(folder, address);
    if (file === undefined) throw new Error(`there is no page ${address}`);
    const document = parsed.get(file) ?? parseHTML(readFileSync(file, 'utf8')).document;
    parsed.set(file, document);
    return document;
  };
}

const parsed = new Map<string, Document>();

/** Addresses of a built site, with scheme and host, that no file answers. */
export const unanswered = (folder: string, addresses: readonly string[]): string[] =>
  addresses.filter((address) => !address.startsWith(`${builtFor}/`) || servedFile(folder, address) === undefined);
