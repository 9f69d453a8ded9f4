/**
 * Stands in for `fetch` in the copy of the site that is read from disk (scripts/support/portable), where browsers let a
 * page fetch nothing. What is fetched elsewhere lies there as a script beside it, `….json.js`, which hands over its text.
 */
const texts = new Map<string, string>();

declare global {
  interface Window {
    /** Called by such a script, with the text that it stands for. */
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

// The bundler puts it wherever a program of the site says `fetch`.
export { fetchFromDisk as fetch };
