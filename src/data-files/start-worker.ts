import { embeddedFile } from './embedded-files';

/** What of the browser's Trusted Types is used here; not every browser has them. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses;
}

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Of workers that the page carries inside itself, by the name of their script. */
const carried = new Map<string, string>();

// The one door through which the content policy lets an address become a script that runs.
const policy = window.trustedTypes?.createPolicy('own-workers', { createScriptURL: ownScript });

/** Starts a worker at the address that `?worker&url` gives. Throws where the browser refuses to. */
export function startWorker(address: string): Worker {
  const script = carriedScript(address) ?? address;
  // From disk a page may not load a module that it carries, and a worker as built needs not be one.
  const type = script === address ? 'module' : 'classic';
  return new Worker(policy?.createScriptURL(script) ?? script, { type });
}

function carriedScript(address: string): string | undefined {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const code = carried.has(name) ? undefined : embeddedFile(name);
  if (code !== undefined)
    carried.set(name, URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return carried.get(name);
}

function ownScript(address: string): string {
  const { href } = new URL(address, document.baseURI);
  const isCarried = [...carried.values()].includes(address);
  if (isCarried || href.startsWith(new URL('.', document.baseURI).href)) return address;
  throw new TypeError(`${address} is no script of this page`);
}
