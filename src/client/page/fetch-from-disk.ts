/**
 * Replaces `fetch` in the copy of the site for reading from disk (scripts/support/portable), where browsers do not let
 * a page fetch anything. Each file that would be fetched has a script beside it there, `….json.js`, which hands over
 * its text.
 */
const texts = new Map<string, string>();

declare global {
  interface Window {
    /** Called by such a script with the text of the file. */
    portableFile?: (text: string) => void;
  }
}

window.portableFile = (text) => {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement) texts.set(script.src, text);
};

/** @throws TypeError, as `fetch` does, where the copy has no such file */
async function fetchFromDisk(address: string): Promise<Response> {
  const file = `${new URL(address, location.href).href}.js`;
  if (!texts.has(file)) await runScript(file);
  return new Response(texts.get(file));
}

function runScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new TypeError(`not in this copy: ${file}`));
    };
    document.head.append(script);
  });
}

// The bundler inserts it wherever a program of the site calls `fetch`.
export { fetchFromDisk as fetch };
