import { DOMParser } from '@xmldom/xmldom';

/** Reads XML by the book. @throws at anything that is not well-formed */
export function parseXml(text: string) {
  const onError = (level: string, message: string): void => {
    // U+FFFD may stand in a text like any other character.
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'application/xml');
}

const atom = 'http://www.w3.org/2005/Atom';

interface Link {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

/** An Atom feed or entry as its readers see it. */
interface AtomPart {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly links: readonly Link[];
  /** Text of the content. */
  readonly content: string;
  /** Addresses in the content. */
  readonly hrefs: readonly string[];
}

export interface AtomFeed extends AtomPart {
  readonly lang: string;
  readonly author: string;
  readonly entries: readonly AtomPart[];
}

/** Reads an Atom feed and holds it against RFC 4287: what must be there is there, once. @throws what is wrong */
export function parseAtom(text: string): AtomFeed {
  const root = parseXml(text).documentElement;
  if (root?.namespaceURI !== atom || root.localName !== 'feed') throw new Error('no Atom feed');
  type Element = NonNullable<typeof root>;
  const children = (parent: Element, name: string): Element[] =>
    Array.from(parent.getElementsByTagNameNS(atom, name)).filter((child) => child.parentNode === parent);
  const only = (parent: Element, name: string): Element => {
    const [first, ...others] = children(parent, name);
    if (!first || others.length > 0) throw new Error(`${parent.localName ?? ''} needs one ${name}`);
    return first;
  };
  const textOf = (parent: Element, name: string): string => only(parent, name).textContent ?? '';
  const part = (element: Element): AtomPart => {
    const [content] = children(element, 'content');
    const divs = content ? Array.from(content.childNodes) : [];
    if (content && (content.getAttribute('type') !== 'xhtml' || divs.length !== 1))
      throw new Error('XHTML content is one div');
    return {
      id: textOf(element, 'id'),
      title: textOf(element, 'title'),
      updated: textOf(element, 'updated'),
      summary: children(element, 'summary')[0]?.textContent ?? '',
      links: children(element, 'link').map((link) => ({
        rel: link.getAttribute('rel') ?? '',
        type: link.getAttribute('type') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
      content: content?.textContent ?? '',
      hrefs: content
        ? Array.from(content.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'a')).map(
            (a) => a.getAttribute('href') ?? '',
          )
        : [],
    };
  };
  return {
    ...part(root),
    lang: root.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? '',
    author: textOf(only(root, 'author'), 'name'),
    entries: children(root, 'entry').map(part),
  };
}
